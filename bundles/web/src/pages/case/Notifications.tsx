import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { CaseProps } from './Case';

/** Statutory notifications: to whom each was handed, and the receipt that proves it. */
export function Notifications({ view, changed }: CaseProps) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const [receiving, setReceiving] = useState<Schemas['StatutoryNotification']>();
  if (view.notifications.length === 0) return null;
  return (
    <Panel title={t('notifications')}>
      <ul className="s-people">
        {view.notifications.map(n => (
          <li key={n.id}>
            <b>{moment(n.at)}{n.acute && <> <span className="s-pill late">{t('notify.acute')}</span></>}</b>
            <span className="s-sub">{t('notify.handed')}: <span lang="da">{n.handedOffTo}</span></span>
            {n.receipt ? (
              <span className="s-receipt"><Icon name="success" />{t('notify.receipt')}: <span lang="da">{n.receipt}</span></span>
            ) : (
              <button type="button" className="s-link s-tight" onClick={() => setReceiving(n)}>{t('case.receipt')}</button>
            )}
          </li>
        ))}
      </ul>
      {receiving && (
        <ActionDialog
          name="receipt"
          title={t('case.receipt')}
          slot={`notification/${receiving.id}/receipt`}
          fields={[{ name: 'receipt', label: t('notify.receipt.which'), hint: t('notify.receipt.hint'), required: true }]}
          close={() => setReceiving(undefined)}
          send={async ({ receipt = '' }) => {
            const params = { path: { tenant, case: view.file.id, notification: receiving.id } };
            const at = '/{tenant}/cases/{case}/statutory-notifications/{notification}/receipt';
            changed(valueOf(await api.POST(at, { params, body: { receipt } })));
          }}
        />
      )}
    </Panel>
  );
}
