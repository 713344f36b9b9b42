import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Field, Values } from '../../parts/form/fields';
import { Pill } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import type { CaseProps } from './Case';
import { declination, isDecision } from './declination';

const STANDINGS: Schemas['RefusalMarkStanding'][] = ['ADMINISTRATIVE_DECISION', 'NO_DECISION'];
const ROUTES: Schemas['RefusalMarkRoute'][] = ['ANKESTYRELSEN', 'NO_AUTHORITY'];

/** Turning somebody away: with a reason, and said whether it is an administrative decision. */
export function Declining({ view, changed, close }: Pick<CaseProps, 'view' | 'changed'> & { close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const fields = useFields();
  return (
    <ActionDialog
      name="decline"
      title={t('eligibility.decline')}
      slot={`case/${view.file.id}/decline`}
      fields={fields}
      close={close}
      refresh={() => changed()}
      send={async v => {
        const params = { path: { tenant, case: view.file.id }, header: version(view.file.version) };
        changed(valueOf(await api.POST('/{tenant}/cases/{case}/declination', { params, body: declination(v) })));
      }}
    >
      {view.proposal && <p><Pill group="proposal" value={view.proposal.code} /></p>}
    </ActionDialog>
  );
}

function useFields(): Field[] {
  const { t, code } = useTexts();
  const heard = (answer: string) => (v: Values) => isDecision(v) && v.hearing === answer;
  return [
    { name: 'reason', label: t('reason'), hint: t('reason.hint'), type: 'area', required: true },
    {
      name: 'standing',
      label: t('refusal.standing'),
      hint: t('refusal.standing.hint'),
      type: 'radio',
      required: true,
      options: STANDINGS.map(s => ({ value: s, label: code('refused', s) })),
    },
    {
      name: 'complaint',
      label: t('refusal.complaint'),
      hint: t('refusal.complaint.hint'),
      type: 'select',
      required: true,
      options: ROUTES.map(r => ({ value: r, label: code('complaint', r) })),
      when: isDecision,
    },
    {
      name: 'hearing',
      label: t('refusal.hearing'),
      type: 'radio',
      required: true,
      options: [
        { value: 'yes', label: t('refusal.heard') },
        { value: 'no', label: t('refusal.not-due') },
      ],
      when: isDecision,
    },
    { name: 'heardOn', label: t('refusal.heard.on'), type: 'day', required: true, when: heard('yes') },
    { name: 'notHeardBecause', label: t('refusal.not-heard'), type: 'area', required: true, when: heard('no') },
    { name: 'on', label: t('eligibility.on'), hint: t('eligibility.on.hint'), type: 'day', required: true, initial: today(), at: 'decidedOn' },
  ];
}
