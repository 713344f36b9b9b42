import { Link, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { More, PageHead, Pill } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { NothingFound, SearchField, Shown, useSearch } from '../../parts/search';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from './sender';

/** What somebody decides on, is to be cleared up, or was decided on. */
const STATES = ['NEW', 'QUARANTINED', 'TRIAGED'] as const satisfies Schemas['InboxLineState'][];
const SIZE = 25;

export default function Inbox() {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const [query, setQuery] = useSearchParams();
  const state = STATES.find(s => s === query.get('status')) ?? 'NEW';
  const feed = query.get('kilde') ?? '';
  const search = useSearch();
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/inbox', { params: { path: { tenant }, query: { state, feed: feed || undefined, q: search.q, after, size: SIZE } } })),
    [tenant, state, feed, search.q],
  );
  const counts = useLoad(
    async () => valueOf(await api.GET('/{tenant}/inbox/counts', { params: { path: { tenant } } })),
    [tenant],
  ).data;
  const all = (s: (typeof STATES)[number]) =>
    counts && { NEW: counts.waiting, QUARANTINED: counts.quarantined, TRIAGED: counts.triaged }[s];
  return (
    <div className="container">
      <PageHead
        title={t('nav.inbox')}
        lead={t('inbox.lead')}
        actions={<Link href="/indbakke/overlevering" className="button button-secondary">{t('list.open')}</Link>}
      />
      <div className="s-tabs" role="group" aria-label={t('inbox.state')}>
        {STATES.map(s => (
          <button type="button" key={s} aria-pressed={state === s} onClick={() => setQuery(feed ? { status: s, kilde: feed } : { status: s })}>
            {code('line', s)}
            {counts && <b>{all(s)}</b>}
          </button>
        ))}
      </div>
      <div className="s-panel s-list">
        <div className="s-filters">
          <SearchField search={search} label={t('search.person')} />
          <div className="form-group">
            <label className="form-label" htmlFor="feed">{t('inbox.feed')}</label>
            <select
              className="form-select"
              id="feed"
              value={feed}
              onChange={e => setQuery(e.target.value ? { status: state, kilde: e.target.value } : { status: state })}
            >
              <option value="">{t('inbox.feed.all')}</option>
              {Object.keys(counts?.byFeed ?? {}).map(name => <option key={name} value={name}>{code('feed', name)}</option>)}
            </select>
          </div>
        </div>
        <Load load={load}>
          {({ items, next }) =>
            items.length === 0 && search.q ? (
              <>
                <Shown n={0} search={search} />
                <NothingFound search={search} />
              </>
            ) : items.length === 0 ? (
              <Empty icon="success" title={t('inbox.none')} text={t(`inbox.none.${state}`)} />
            ) : (
              <>
                {search.q ? (
                  <Shown n={items.length} next={next} search={search} />
                ) : (
                  <p className="s-count" role="status">{t('inbox.shown', { n: items.length, all: (feed ? undefined : all(state)) ?? `${items.length}${next ? '+' : ''}` })}</p>
                )}
                <Lines lines={items} />
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: Schemas['InboxSummary'][] }) {
  const { t, code, moment } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('inbox.person')}</th>
          <th scope="col">{t('inbox.state')}</th>
          <th scope="col">{t('inbox.sender')}</th>
          <th scope="col">{t('inbox.received')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id}>
            <th scope="row">
              <Link href={`/indbakke/${line.id}`}>{line.person}</Link>
              {line.problem && <span className="s-sub s-late" lang="da">{line.problem}</span>}
            </th>
            <td data-label={t('inbox.state')}>
              <Pill group="line" value={line.state} />
              {line.matched && <span className="s-sub">{t('inbox.matched')}</span>}
            </td>
            <td data-label={t('inbox.sender')}>
              <span lang="da">{senderName(code, line.sender)}</span>
              <span className="s-sub">{code('feed', line.feed)}, {t('inbox.record', { n: line.recordNo })}</span>
            </td>
            <td data-label={t('inbox.received')}>{moment(line.receivedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
