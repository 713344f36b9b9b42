import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Entry } from './entries';

type Props = { entries: Entry[]; schools: string[]; changed: () => void; close: () => void };

/** A theme at a school, an activity or an evening of the team: few fields, and nobody in them. */
export function Note({ entries, schools, changed, close }: Props) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const isTheme = (code?: string) => entries.find(e => e.code === code)?.kind === 'THEME';
  const fields: Field[] = [
    {
      name: 'entry',
      label: t('year.what'),
      type: 'select',
      required: true,
      options: entries.map(e => ({ value: e.code, label: e.name, lang: 'da' })),
    },
    { name: 'heldOn', label: t('year.day'), type: 'day', required: true },
    { name: 'school', at: 'place', label: t('year.school'), required: true, hint: schools.join(', ') || undefined, when: v => isTheme(v.entry) },
    {
      name: 'yearGroup',
      label: t('year.group.label'),
      type: 'select',
      required: true,
      options: Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: t('year.group.group', { n }) })),
      when: v => isTheme(v.entry),
    },
    { name: 'place', label: t('year.place'), when: v => v.entry !== undefined && v.entry !== '' && !isTheme(v.entry) },
    { name: 'participants', label: t('year.many'), hint: t('year.many.hint') },
    { name: 'note', label: t('year.how'), hint: t('year.how.hint'), type: 'area' },
  ];
  return (
    <ActionDialog
      name="note-delivery"
      title={t('year.note')}
      slot="catalogue/note"
      fields={fields}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        const chosen = entries.find(e => e.code === v.entry);
        const many = orNone(v.participants);
        const theme = isTheme(v.entry);
        const body = {
          title: chosen?.name ?? '',
          theme: chosen?.name ?? '',
          ages: 'UNDER_18' as const,
          heldOn: v.heldOn ?? '',
          place: orNone(theme ? v.school : v.place),
          // What is no number the platform refuses, and says so at the field.
          participants: many === undefined ? undefined : ((/^\d+$/.test(many) ? Number(many) : many) as number),
          forum: way.forums[0]?.id ?? '',
          entry: v.entry,
          yearGroup: theme ? Number(v.yearGroup) : undefined,
          note: orNone(v.note),
        };
        valueOf(await api.POST('/{tenant}/general-interventions', { params: { path: { tenant }, header: once(body) }, body }));
        changed();
      }}
    />
  );
}
