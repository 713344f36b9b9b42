import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Offer } from './steps';

const SIZE = 10;

/** Searches the municipality's catalogue and puts an offer into the plan as a step of its own. */
export function OfferFinder({ take }: { take: (offer: Offer) => void }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const { busy, problem, run } = useChange();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Schemas['RecordSummary'][]>();
  if (!way.templates.some(template => template.catalogue)) return null;

  const search = () =>
    void run(async () => {
      const query = { catalogue: true, open: true, q: text.trim() || undefined, size: SIZE };
      setFound(valueOf(await api.GET('/{tenant}/records', { params: { path: { tenant }, query } })).items);
    });
  const choose = (record: string) =>
    void run(async () => {
      const view = valueOf(await api.GET('/{tenant}/records/{record}', { params: { path: { tenant, record } } }));
      const { form, content } = view.current.version;
      const values = Object.values(content).flat();
      const role = form.lines.find(line => line.kind === 'ROLE');
      take({
        title: view.record.title,
        owner: (role && content[role.key]?.[0]) ?? '',
        domain: way.plan.domains.find(domain => values.includes(domain.code))?.code,
      });
      setFound(undefined);
    });

  return (
    <fieldset className="s-step">
      <legend>{t('records.offer')}</legend>
      <div className="form-group wide">
        <label className="form-label" htmlFor="offer">{t('records.search')}</label>
        <input
          className="form-input"
          id="offer"
          value={text}
          autoComplete="off"
          maxLength={200}
          onChange={e => setText(e.target.value)}
          onKeyDown={e => {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            search();
          }}
        />
      </div>
      <button type="button" className="button button-secondary" aria-disabled={busy} onClick={search}>
        <Icon name="search" />
        {t('records.search.go')}
      </button>
      {problem && <ProblemBox problem={problem} />}
      <div role="status">
        {found && (found.length === 0 ? (
          <p className="s-muted">{t('records.offer.none')}</p>
        ) : (
          <ul className="s-tasks">
            {found.map(({ record }) => (
              <li key={record.id}>
                <b lang="da">{record.title}</b>
                <button type="button" className="s-link" onClick={() => choose(record.id)}>
                  <Icon name="plus" />
                  {t('records.offer.put')}
                  <span className="s-sr" lang="da">: {record.title}</span>
                </button>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </fieldset>
  );
}
