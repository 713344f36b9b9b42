import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { addDays } from '../../parts/form/days';
import { orNone } from '../../parts/form/fields';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { chosenFrom, holdersOf, type Colleague } from '../colleagues/holders';
import type { View } from './networkOf';

export type Doing = { view: View; set: (view: View) => void; colleagues: Colleague[]; close: () => void };

const KINDS: Schemas['CasePartnerKind'][] = ['PUBLIC', 'SELF_GOVERNING', 'PRIVATE'];
const SEES: Schemas['CasePartnerSees'][] = ['OWN_TASKS', 'SUMMARY', 'PLAN'];
const BASES: Schemas['LegalBasis'][] = ['CONSENT', 'CUSTODY_HOLDER_CONSENT', 'RPL115_SSP', 'RPL115_PSP', 'RPL115_KSP_A', 'RPL115_KSP_B', 'RPL115_KSP_C'];
const HALF_A_YEAR = 182;

/** Lets a partner from outside take part, on one basis and for a time. */
export function DrawIn({ view, set, colleagues, close }: Doing) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const partners = holdersOf(colleagues.filter(c => c.post.role === 'PARTNER'));
  return (
    <ActionDialog
      name="draw-in"
      title={t('network.drawin')}
      slot={`case/${view.caseId}/draw-in`}
      fields={[
        { name: 'organisation', label: t('network.organisation'), required: true },
        {
          name: 'kind',
          label: t('network.kind'),
          type: 'radio',
          required: true,
          options: KINDS.map(k => ({ value: k, label: code('partner', k) })),
        },
        {
          name: 'drawIn',
          label: t('network.decision'),
          hint: t('network.decision.hint'),
          type: 'area',
          required: true,
          when: v => v.kind === 'SELF_GOVERNING',
        },
        { name: 'contact', label: t('network.contact'), required: true },
        {
          name: 'user',
          label: t('network.user'),
          hint: t('network.user.hint'),
          type: 'select',
          options: chosenFrom(partners),
        },
        {
          name: 'basis',
          label: t('network.basis'),
          type: 'select',
          required: true,
          options: BASES.map(b => ({ value: b, label: code('basis', b) })),
        },
        { name: 'necessity', label: t('network.necessity'), type: 'area', required: true },
        {
          name: 'sees',
          label: t('network.sees'),
          type: 'radio',
          required: true,
          initial: 'OWN_TASKS',
          options: SEES.map(s => ({ value: s, label: code('sees', s) })),
        },
        { name: 'from', label: t('network.from'), type: 'day', required: true, initial: today() },
        { name: 'until', label: t('network.until'), type: 'day', required: true, initial: addDays(today(), HALF_A_YEAR) },
        { name: 'reason', label: t('network.reason'), type: 'area' },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          organisation: v.organisation ?? '',
          kind: v.kind as Schemas['CasePartnerKind'],
          drawIn: orNone(v.drawIn),
          contact: v.contact ?? '',
          user: orNone(v.user),
          basis: v.basis as Schemas['LegalBasis'],
          necessity: v.necessity ?? '',
          sees: v.sees as Schemas['CasePartnerSees'],
          from: v.from ?? '',
          until: v.until ?? '',
          reason: orNone(v.reason),
        };
        const params = { path: { tenant, case: view.caseId }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/cases/{case}/network/partners', { params, body })));
      }}
    >
      <p>{t('network.drawin.text')}</p>
    </ActionDialog>
  );
}
