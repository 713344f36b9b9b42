import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Due, Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';

type Held = Schemas['HeldConcerns']['held'][number];

/** What one holds oneself, is asked to take, and has handed over. */
export function Mine() {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(async () => valueOf(await api.GET('/{tenant}/held-concerns', { params: { path: { tenant } } })), [tenant]);
  return (
    <Load load={load}>
      {({ held, asked, receipts }) => (
        <Panel title={t('baton.mine')}>
          {held.length === 0 && asked.length === 0 && <p className="s-muted">{t('baton.mine.none')}</p>}
          <List of={held} />
          <List of={asked} title="baton.asked" />
          {receipts.length > 0 && (
            <details className="s-receipts">
              <summary>{t('baton.receipts')}</summary>
              <ul className="s-plain">
                {receipts.map(r => (
                  <li key={r.concern + r.at}>
                    {t('baton.receipt', { name: r.to })}
                    <span className="s-sub">{moment(r.at)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Panel>
      )}
    </Load>
  );
}

function List({ of, title }: { of: Held[]; title?: Key }) {
  const { t } = useTexts();
  if (of.length === 0) return null;
  return (
    <>
      {title && <h3>{t(title)}</h3>}
      <ul className="s-plain">
        {of.map(({ concern: { concern, person }, due, overdue, coveredFor }) => (
          <li key={concern.id}>
            <Link href={`/bekymringer/${concern.id}`}>{person?.name ?? concern.circumstances.called ?? t('concerns.unknown')}</Link>
            {coveredFor && <span className="s-sub">{t('baton.for', { name: coveredFor })}</span>}
            {due ? <Due day={due} overdue={overdue} /> : <span className="s-sub">{t('baton.reacted')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
