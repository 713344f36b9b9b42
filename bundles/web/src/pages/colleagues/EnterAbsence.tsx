import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Field } from '../../parts/form/fields';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { useColleagues } from './colleagues';
import { chosenFrom, holdersOf, type Colleague } from './holders';

type Props = { changed: () => void; close: () => void };

/** Until when, and who covers. */
export function useWhenAndWho(colleagues: Colleague[]): (initial: { backOn?: string; cover?: string }) => Field[] {
  const { t } = useTexts();
  const { me } = useSession();
  const others = holdersOf(colleagues).filter(h => h.id !== me.id);
  return ({ backOn, cover }) => [
    { name: 'backOn', label: t('absences.back'), hint: t('absences.back.hint'), type: 'day', initial: backOn },
    {
      name: 'cover',
      label: t('absences.cover'),
      hint: t('absences.cover.hint'),
      type: 'select',
      initial: cover,
      options: chosenFrom(others),
    },
  ];
}

/** One's own absence, or as a leader a colleague's. */
export function EnterAbsence({ changed, close }: Props) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const colleagues = useColleagues();
  const whenAndWho = useWhenAndWho(colleagues);
  const leads = may(me, 'lead');
  return (
    <ActionDialog
      name="enter-absence"
      title={t('absences.enter')}
      slot="absence/new"
      fields={[
        {
          name: 'user',
          label: t('absences.who'),
          type: 'select',
          required: true,
          initial: me.id,
          when: () => leads,
          options: holdersOf(colleagues).map(h => ({ value: h.id, label: h.name })),
        },
        { name: 'from', label: t('absences.from'), type: 'day', required: true, initial: today() },
        ...whenAndWho({}),
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          user: leads ? (v.user ?? me.id) : me.id,
          from: v.from ?? '',
          backOn: orNone(v.backOn),
          cover: orNone(v.cover),
        };
        valueOf(await api.POST('/{tenant}/absences', { params: { path: { tenant }, header: once(body) }, body }));
        changed();
      }}
    >
      <p>{t('absences.enter.text')}</p>
    </ActionDialog>
  );
}
