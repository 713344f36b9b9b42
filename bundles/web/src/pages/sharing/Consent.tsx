import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { addDays } from '../../parts/form/days';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import type { Sharings } from './sharingOf';

const BY: Schemas['AgreementGivenBy'][] = ['YOUNG_PERSON', 'CUSTODY_HOLDER'];
/** Those that tell of somebody on a consent. */
const FEEDS = ['jobcentre-status', 'prison-notice'];
const A_QUARTER = 91;

/** To one recipient, about one thing, for a time. */
export function Consent({ view, set, close }: { view: Sharings; set: (view: Sharings) => void; close: () => void }) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="consent"
      title={t('consent')}
      slot={`matter/${view.matter}/consent`}
      fields={[
        {
          name: 'givenBy',
          label: t('consent.by'),
          type: 'radio',
          required: true,
          options: BY.map(b => ({ value: b, label: code('given', b) })),
        },
        { name: 'to', label: t('consent.to'), hint: t('consent.to.hint'), required: true },
        { name: 'about', label: t('consent.about'), type: 'area', required: true },
        { name: 'from', label: t('consent.from'), type: 'day', required: true, initial: today() },
        { name: 'until', label: t('consent.until'), type: 'day', required: true, initial: addDays(today(), A_QUARTER) },
        { name: 'reference', label: t('consent.reference'), hint: t('consent.reference.hint') },
        {
          name: 'feed',
          label: t('consent.feed'),
          type: 'radio',
          required: true,
          when: v => Boolean(v.reference?.trim()),
          options: FEEDS.map(f => ({ value: f, label: code('feed', f) })),
        },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          givenBy: v.givenBy as Schemas['AgreementGivenBy'],
          to: v.to ?? '',
          about: v.about ?? '',
          from: v.from ?? '',
          until: v.until ?? '',
          reference: orNone(v.reference),
          feed: v.reference?.trim() ? orNone(v.feed) : undefined,
        };
        const params = { path: { tenant, matter: view.matter }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/matters/{matter}/sharings/consents', { params, body })));
      }}
    >
      <p>{t('consent.text')}</p>
    </ActionDialog>
  );
}
