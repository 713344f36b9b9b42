import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form/Form';
import { Pill } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** Exactly one number at a time, in the body of the request: no address and no log ever holds it. */
export function FindByCpr({ close }: { close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const [found, setFound] = useState<Schemas['CaseSummary'][]>();
  return (
    <Dialog name="find-by-cpr" title={t('cases.cpr')} close={close}>
      <p className="s-muted">{t('cases.cpr.lead')}</p>
      <Form
        fields={[{ name: 'cpr', label: t('person.cpr'), hint: t('person.cpr.form'), required: true, secret: true }]}
        label={t('cases.cpr.find')}
        busy={busy}
        problem={problem}
        cancel={close}
        submit={({ cpr = '' }) =>
          run(async () => {
            const params = { path: { tenant } };
            setFound(valueOf(await api.POST('/{tenant}/cases/search', { params, body: { cpr } })).items);
          })
        }
      />
      <div role="status">
        {found?.length === 0 && <p className="s-found">{t('cases.cpr.none')}</p>}
        {found && found.length > 0 && (
          <ul className="s-people s-found">
            {found.map(c => (
              <li key={c.id}>
                <Link href={`/sager/${c.id}`}>{c.personName}</Link> <Pill group="state" value={c.state} />
                <span className="s-sub">{c.number} · {t('age', { age: c.age })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
