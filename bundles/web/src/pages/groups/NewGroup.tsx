import { useLocation } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { chosen, orNone, type Field } from '../../parts/form/fields';
import { addMonths } from '../../parts/form/days';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { groundFields, groundOf, roleField } from './ground';
import { leaders } from './posts';

/** `P6M` as months; days of it are left to the platform, which has the last word. */
const monthsOf = (period: string) => Number(/(\d+)M/.exec(period)?.[1] ?? 0) + 12 * Number(/(\d+)Y/.exec(period)?.[1] ?? 0);

/** A new group, or one that grows from a concern about one young person. */
export function NewGroup({ concern, close }: { concern?: string; close: () => void }) {
  const texts = useTexts();
  const { t } = texts;
  const { tenant, way } = useSession();
  const [, go] = useLocation();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  const { groupWork, interventions, forums } = way;
  const kinds = groupWork?.kinds ?? [];
  const aims = groupWork?.aims ?? [];
  const nameOf = (forum: string) => forums.find(f => f.id === forum)?.name ?? forum;
  const areasOf = (forum: string) => forums.find(f => f.id === forum)?.partition?.parts ?? [];
  const owners = [...new Set(kinds.flatMap(k => k.forums))];
  const kindOf = (v: Record<string, string | undefined>) => v.kind ?? '';
  const forumOf = (v: Record<string, string | undefined>) => v[`forum-${kindOf(v)}`] ?? '';
  const fields: Field[] = [
    { name: 'name', label: t('groups.name'), hint: t('groups.name.hint'), required: true },
    {
      name: 'kind',
      label: t('groups.kind'),
      type: 'radio',
      required: true,
      initial: kinds[0]?.intervention,
      options: kinds.map(k => ({
        value: k.intervention,
        label: interventions.find(i => i.code === k.intervention)?.name ?? k.intervention,
        lang: 'da',
      })),
    },
    ...kinds.map((k): Field => ({
      name: `forum-${k.intervention}`,
      label: t('groups.forum'),
      type: 'select',
      required: true,
      initial: k.forums[0],
      options: k.forums.map(f => ({ value: f, label: nameOf(f), lang: 'da' })),
      when: v => kindOf(v) === k.intervention,
      at: 'forum',
    })),
    ...owners.filter(f => areasOf(f).length > 0).map((forum): Field => ({
      name: `area-${forum}`,
      label: t('groups.area'),
      type: 'select',
      required: true,
      options: areasOf(forum).map(a => ({ value: a.code, label: a.name, lang: 'da' })),
      when: v => forumOf(v) === forum,
      at: 'area',
    })),
    {
      name: 'responsible',
      label: t('groups.responsible'),
      hint: t('groups.responsible.hint'),
      type: 'select',
      options: leaders(colleagues.data ?? []),
    },
    {
      name: 'aims',
      label: t('groups.aims'),
      type: 'many',
      required: true,
      options: aims.map(a => ({ value: a.code, label: a.name, lang: 'da' })),
      when: () => aims.length > 0,
    },
    ...(concern
      ? [
          roleField(texts, groupWork?.roles ?? []),
          ...groundFields(texts, addMonths(today(), monthsOf(groupWork?.longestTie ?? '')), 'lifted/ground'),
        ]
      : []),
  ];
  return (
    <ActionDialog
      name="new-group"
      title={concern ? t('groups.lift') : t('groups.new')}
      slot={`group/new/${concern ?? ''}`}
      fields={fields}
      close={close}
      send={async (v, once) => {
        const forum = forumOf(v);
        const body: Schemas['NewGroup'] = {
          name: v.name ?? '',
          kind: kindOf(v),
          forum,
          area: orNone(v[`area-${forum}`]),
          responsible: orNone(v.responsible),
          aims: chosen(v.aims),
          lifted: concern ? { concern, role: v.role as Schemas['GroupRole'], ground: groundOf(v) } : undefined,
        };
        const opened = valueOf(await api.POST('/{tenant}/groups', { params: { path: { tenant }, header: once(body) }, body }));
        go(`/grupper/${opened.summary.group.id}`);
      }}
    >
      {concern && <p>{t('groups.lift.text')}</p>}
    </ActionDialog>
  );
}
