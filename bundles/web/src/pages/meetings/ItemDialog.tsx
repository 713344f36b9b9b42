import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Once } from '../../parts/change';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { OnItem } from './Conclude';
import type { Agenda, Line } from './Meeting';

export type Said = 'contribute' | 'bid' | 'basis';

const BASES: Schemas['LegalBasis'][] = [
  'RPL115_SSP', 'RPL115_PSP', 'RPL115_KSP_A', 'RPL115_KSP_B', 'RPL115_KSP_C', 'CONSENT', 'CUSTODY_HOLDER_CONSENT',
  'BL_UNDERRETNING', 'BL_EARLY_PREVENTION', 'WITHIN_MUNICIPALITY', 'RSL_11C', 'BL_132_MOVE', 'DBL8_TASK', 'UKN_ACT',
];

type Act = { fields: Field[]; send: (values: Values, once: Once) => Promise<Agenda> };

/** What participants say about one item of the agenda, and what lets them hear of it. */
export function ItemDialog({ agenda, line, kind, set, refresh, close }: OnItem & { kind: Said }) {
  const { t } = useTexts();
  const { fields, send } = useAct(agenda, line, kind);
  return (
    <ActionDialog
      name={kind}
      title={t('agenda.about', { what: t(`agenda.${kind}`), item: line.named?.person.name ?? line.label })}
      label={t('save')}
      slot={`item/${line.item.id}/${kind}`}
      fields={fields}
      close={close}
      refresh={refresh}
      send={async (values, once) => set(await send(values, once))}
    />
  );
}

function useAct(agenda: Agenda, line: Line, kind: Said): Act {
  const { t, code } = useTexts();
  const { tenant, me } = useSession();
  const path = { tenant, meeting: agenda.meeting.id, item: line.item.id };
  const participant: Field = {
    name: 'participant',
    label: t('agenda.participant'),
    type: 'select',
    required: true,
    initial: agenda.participants.find(p => p.user === me.id)?.id,
    options: agenda.participants.map(p => ({ value: p.id, label: `${p.name}, ${p.organisation}` })),
  };
  switch (kind) {
    case 'contribute': {
      const telling = (v: Values) => v.notDisclosed !== 'yes';
      return {
        fields: [
          participant,
          { name: 'notDisclosed', label: t('agenda.undisclosed'), hint: t('agenda.undisclosed.hint'), type: 'check' },
          { name: 'challenges', label: t('agenda.challenges'), type: 'area', required: true, when: telling },
          { name: 'opportunities', label: t('agenda.opportunities'), type: 'area', when: telling },
        ],
        send: async (v, once) => {
          const who = { participant: v.participant ?? '' };
          const body = telling(v)
            ? { ...who, challenges: orNone(v.challenges), opportunities: orNone(v.opportunities) }
            : { ...who, notDisclosed: true };
          const params = { path, header: once(body) };
          return valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/contributions', { params, body }));
        },
      };
    }
    case 'bid':
      return {
        fields: [
          participant,
          { name: 'proposal', label: t('agenda.proposal'), type: 'area', required: true },
          { name: 'capacity', label: t('agenda.capacity'), hint: t('agenda.capacity.hint') },
          { name: 'availableBy', label: t('agenda.by'), type: 'day' },
        ],
        send: async (v, once) => {
          const body = {
            participant: v.participant ?? '',
            proposal: v.proposal ?? '',
            capacity: orNone(v.capacity),
            availableBy: orNone(v.availableBy),
          };
          const params = { path, header: once(body) };
          return valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/bids', { params, body }));
        },
      };
    case 'basis':
      return {
        fields: [
          participant,
          {
            name: 'basis',
            label: t('agenda.basis.which'),
            type: 'select',
            required: true,
            options: BASES.map(b => ({ value: b, label: code('basis', b) })),
          },
          { name: 'necessity', label: t('agenda.necessity'), type: 'area', required: true },
        ],
        send: async (v, once) => {
          const body = {
            participant: v.participant ?? '',
            basis: v.basis as Schemas['LegalBasis'],
            necessity: v.necessity ?? '',
          };
          const params = { path, header: once(body) };
          return valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/bases', { params, body }));
        },
      };
  }
}
