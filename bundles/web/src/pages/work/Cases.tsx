import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Due, More, PageHead, Pill } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { NothingFound, SearchField, Shown, useSearch } from '../../parts/search';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { FindByCpr } from './FindByCpr';

const SIZE = 25;
const STATES: Schemas['CaseState'][] = ['REFERRED', 'ON_AGENDA', 'ENROLLED', 'PLANNED', 'IN_FOLLOW_UP', 'HANDED_OVER', 'CLOSED'];

const stateOf = (value: string | null) => STATES.find(state => state === value);

export default function Cases() {
  const { t, code } = useTexts();
  const { tenant, me } = useSession();
  const [query, setQuery] = useSearchParams();
  const search = useSearch();
  const [finding, setFinding] = useState(false);
  const state = stateOf(query.get('status'));
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/cases', { params: { path: { tenant }, query: { state, q: search.q, after, size: SIZE } } })),
    [tenant, state, search.q],
  );
  const counts = useLoad(
    async () => valueOf(await api.GET('/{tenant}/cases/counts', { params: { path: { tenant } } })),
    [tenant],
  ).data;
  const all = counts && (state ? (counts.byState[state] ?? 0) : counts.all);
  return (
    <div className="container">
      <PageHead
        title={t('nav.cases')}
        lead={t('cases.lead')}
        actions={
          <>
            {may(me, 'coordinate') && (
              <button type="button" className="button button-secondary" onClick={() => setFinding(true)}>
                <Icon name="search" />
                {t('cases.cpr')}
              </button>
            )}
            <Link href="/indstilling" className="button button-primary">
              <Icon name="plus" />
              {t('referral.new')}
            </Link>
          </>
        }
      />
      <div className="s-panel s-list">
        <div className="s-filters">
          <SearchField search={search} label={t('cases.search')} />
          <div className="form-group">
            <label className="form-label" htmlFor="state">{t('cases.state')}</label>
            <select
              className="form-select"
              id="state"
              value={state ?? ''}
              onChange={e => setQuery(e.target.value ? { status: e.target.value } : {})}
            >
              <option value="">{t('all')}</option>
              {STATES.map(s => (
                <option key={s} value={s}>
                  {code('state', s)}
                  {counts && ` (${counts.byState[s] ?? 0})`}
                </option>
              ))}
            </select>
          </div>
          {(search.text || state) && (
            <button type="button" className="button button-secondary" onClick={() => { search.clear(); setQuery({}); }}>
              {t('cases.reset')}
            </button>
          )}
        </div>
        <Load load={load}>
          {({ items, next }) => (
            <>
              {search.q || all === undefined ? (
                <Shown n={items.length} next={next} search={search} />
              ) : (
                <p className="s-count" role="status">{t('cases.shown', { shown: items.length, all })}</p>
              )}
              {items.length > 0 ? (
                <CaseTable cases={items} />
              ) : search.q ? (
                <NothingFound search={search} />
              ) : (
                <Empty icon="folder-open" title={t('cases.none')} text={t('cases.none.text')} />
              )}
              <More {...more} />
            </>
          )}
        </Load>
      </div>
      {finding && <FindByCpr close={() => setFinding(false)} />}
    </div>
  );
}

function CaseTable({ cases }: { cases: Schemas['CaseSummary'][] }) {
  const { t, day } = useTexts();
  const { way } = useSession();
  const programme = (id: string) => way.programmes.find(p => p.id === id)?.name ?? id;
  const waits = (c: Schemas['CaseSummary']) => c.state === 'REFERRED' || c.state === 'ON_AGENDA';
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('cases.case')}</th>
          <th scope="col">{t('cases.state')}</th>
          <th scope="col">{t('cases.received')}</th>
          <th scope="col">{t('cases.takeup')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(c => (
          <tr key={c.id}>
            <th scope="row">
              <Link href={`/sager/${c.id}`}>{c.personName}</Link>
              <span className="s-sub">
                <span className="s-tag" lang="da">{programme(c.programme)}</span>
                {c.number} · {t('age', { age: c.age })}
              </span>
            </th>
            <td data-label={t('cases.state')}>
              <Pill group="state" value={c.state} />
              {c.fastTrack && <> <span className="s-pill late">{t('fast')}</span></>}
              {c.contactLost && <> <span className="s-pill late">{t('contact.lost.short')}</span></>}
            </td>
            <td data-label={t('cases.received')}>{day(c.receivedOn)}</td>
            <td data-label={t('cases.takeup')}>
              {waits(c) ? <Due day={c.takeUpDue} overdue={c.overdue} /> : <span className="s-muted">{t('cases.taken')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
