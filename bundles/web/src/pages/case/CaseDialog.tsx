import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Once } from '../../parts/change';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';

type View = Schemas['CaseView'];
export type CaseAction = 'close' | 'notify' | 'withdraw' | 'agree' | 'form';
type Props = { view: View; action: CaseAction; changed: (view?: View) => void; close: () => void };
type Act = { fields: Field[]; send: (values: Values, once: Once) => Promise<View> };

const GIVEN: Schemas['AgreementGivenBy'][] = ['YOUNG_PERSON', 'CUSTODY_HOLDER'];

/** What can be recorded in a case besides its plan and its assessment. */
export function CaseDialog({ view, action, changed, close }: Props) {
  const { t } = useTexts();
  const { fields, send } = useAct(view, action);
  return (
    <ActionDialog
      name={action}
      title={t(`case.${action}`)}
      slot={`case/${view.file.id}/${action}`}
      fields={fields}
      close={close}
      refresh={() => changed()}
      send={async (values, once) => changed(await send(values, once))}
    >
      {action === 'notify' && <p className="s-muted">{t('notify.duty')}</p>}
    </ActionDialog>
  );
}

function useAct(view: View, action: CaseAction): Act {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const path = { tenant, case: view.file.id };
  const header = version(view.file.version);
  const on: Field = { name: 'on', label: t('date'), type: 'day', required: true, initial: today() };
  const note: Field = { name: 'note', label: t('note'), type: 'area' };
  switch (action) {
    case 'close':
      return {
        fields: [
          {
            name: 'reason',
            label: t('close.reason'),
            type: 'select',
            required: true,
            options: way.closingReasons.map(r => ({ value: r.code, label: r.name, lang: 'da' })),
          },
          note,
        ],
        send: async v => {
          const body = { reason: v.reason ?? '', note: v.note ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/closing', { params: { path, header }, body }));
        },
      };
    case 'notify':
      return {
        fields: [
          { name: 'text', label: t('notify.text'), type: 'area', required: true },
          { name: 'handedOffTo', label: t('notify.to'), hint: t('notify.to.hint'), required: true },
          { name: 'acute', label: t('notify.acute'), hint: t('notify.acute.hint'), type: 'check' },
        ],
        send: async (v, once) => {
          const body = { text: v.text ?? '', handedOffTo: v.handedOffTo ?? '', acute: v.acute === 'yes' };
          const params = { path, header: once(body) };
          return valueOf(await api.POST('/{tenant}/cases/{case}/statutory-notifications', { params, body }));
        },
      };
    case 'withdraw':
      return {
        fields: [on, note],
        send: async v => {
          const body = { on: v.on ?? '', note: v.note ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/agreement/withdrawal', { params: { path, header }, body }));
        },
      };
    case 'agree': {
      const minor = view.person.regime === 'MINOR';
      return {
        fields: [
          on,
          {
            name: 'givenBy',
            label: t('agree.by'),
            hint: minor ? t('agree.minor') : undefined,
            type: 'radio',
            required: true,
            initial: minor ? 'CUSTODY_HOLDER' : 'YOUNG_PERSON',
            options: GIVEN.map(g => ({ value: g, label: code('given', g) })),
          },
          { name: 'heard', label: t('agree.heard'), type: 'area', required: true, when: v => v.givenBy === 'CUSTODY_HOLDER' },
          { name: 'readyForPlan', label: t('agree.ready'), type: 'check' },
        ],
        send: async (v, once) => {
          const body = {
            on: v.on ?? '',
            givenBy: v.givenBy as Schemas['AgreementGivenBy'],
            readyForPlan: v.readyForPlan === 'yes',
            heard: v.givenBy === 'CUSTODY_HOLDER' ? orNone(v.heard) : undefined,
          };
          const params = { path, header: once(body) };
          return valueOf(await api.POST('/{tenant}/cases/{case}/agreement', { params, body }));
        },
      };
    }
    case 'form':
      return {
        fields: [on],
        send: async v => {
          const body = { on: v.on ?? '' };
          return valueOf(await api.POST('/{tenant}/cases/{case}/referral-form', { params: { path, header }, body }));
        },
      };
  }
}
