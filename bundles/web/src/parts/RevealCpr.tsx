import { useState } from 'react';
import { api, valueOf, type Schemas } from '../api/client';
import { may } from '../rights';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useChange } from './change';
import { Dialog } from './dialog';
import { Form } from './form/Form';

/** The masked number; the whole one for a reason, which the audit trail keeps. It is forgotten with the dialog. */
export function RevealCpr({ person }: { person: Schemas['PersonView'] }) {
  const { t } = useTexts();
  const { me } = useSession();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {person.cprMasked}
      {may(me, 'revealCpr') && (
        <button type="button" className="s-link s-tight" onClick={() => setAsking(true)}>
          {t('cpr.reveal')}
        </button>
      )}
      {asking && <Revealing person={person} close={() => setAsking(false)} />}
    </>
  );
}

function Revealing({ person, close }: { person: Schemas['PersonView']; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const [cpr, setCpr] = useState<string>();
  return (
    <Dialog name="reveal-cpr" title={t('cpr.reveal.title', { name: person.name })} close={close}>
      {cpr ? (
        <>
          <p className="s-cpr" role="status">{`${cpr.slice(0, 6)}-${cpr.slice(6)}`}</p>
          <p className="s-muted">{t('cpr.logged')}</p>
          <div className="s-buttons">
            <button type="button" className="button button-primary" onClick={close}>{t('close')}</button>
          </div>
        </>
      ) : (
        <Form
          fields={[{ name: 'reason', label: t('cpr.purpose'), hint: t('cpr.purpose.hint'), type: 'area', required: true }]}
          label={t('cpr.reveal')}
          busy={busy}
          problem={problem}
          submit={({ reason = '' }) =>
            run(async () => {
              const params = { path: { tenant, person: person.id } };
              setCpr(valueOf(await api.POST('/{tenant}/persons/{person}/cpr', { params, body: { reason } })).cpr);
            })
          }
        />
      )}
    </Dialog>
  );
}
