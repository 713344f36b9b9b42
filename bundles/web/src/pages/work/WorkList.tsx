import { lazy, Suspense, type ReactNode } from 'react';
import { Link, Redirect, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { More, PageHead } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { home, may } from '../../rights';
import { useSession } from '../../session';
import { teach, today, useTexts } from '../../texts';
import { byDeadline } from './grouping';
import { TaskGroup } from './TaskGroup';
import { filterOf, totalOf, totalOfGroup, viewOf, VIEWS, type View } from './wanted';

type Counts = Schemas['TaskCounts'];
type Kind = Schemas['TaskKind'];

const LeftAlone = lazy(async () => {
  const [{ LeftAlone: shown }, { rest }] = await Promise.all([import('../colleagues/LeftAlone'), import('../../texts/rest')]);
  teach(rest);
  return { default: shown };
});

const Acute = lazy(() => import('./Acute'));

const SIZE = 50;
const TONES: Record<View, string> = { alle: '', overskredet: 'late', uge: 'warn', nye: 'new' };

/** What is due, in the order it is due. */
export function WorkList() {
  const { t } = useTexts();
  const { me } = useSession();
  if (!may(me, 'workOnTasks')) return <Redirect to={home(me)} replace />;
  return (
    <div className="container">
      <PageHead
        title={t('nav.worklist')}
        lead={t('worklist.lead')}
        actions={
          may(me, 'refer') ? (
            <Link href="/indstilling" className="button button-primary">
              <Icon name="plus" />
              {t('referral.new')}
            </Link>
          ) : (
            <Link href="/bekymring" className="button button-primary">
              <Icon name="plus" />
              {t('concerns.new')}
            </Link>
          )
        }
      />
      {may(me, 'triage') && <Suspense><Acute /></Suspense>}
      {may(me, 'lead') && <Suspense><LeftAlone /></Suspense>}
      <Tasks />
    </div>
  );
}

function Tasks() {
  const { tenant } = useSession();
  const [query, setQuery] = useSearchParams();
  const mine = query.get('mine') === '1';
  const view = viewOf(query.get('vis'));
  const kind = (query.get('slags') ?? undefined) as Kind | undefined;
  const path = { tenant };
  const counts = useLoad(
    async () => valueOf(await api.GET('/{tenant}/tasks/counts', { params: { path, query: { mine } } })),
    [tenant, mine],
  );
  const { load, more } = usePages(
    async after => {
      const filter = { ...filterOf(view, today()), mine, kind, after, size: SIZE };
      return valueOf(await api.GET('/{tenant}/tasks', { params: { path, query: filter } }));
    },
    [tenant, mine, view, kind],
  );
  const choose = (part: Record<string, string>) =>
    setQuery(Object.fromEntries(Object.entries({ ...Object.fromEntries(query), ...part }).filter(([, value]) => value)));
  const changed = () => {
    counts.reload();
    load.reload();
  };
  return (
    <>
      <Load load={counts}>{all => <Choices counts={all} mine={mine} view={view} kind={kind} choose={choose} />}</Load>
      <Load load={load}>
        {({ items, next }) => (
          <Found
            items={items}
            next={next}
            counts={kind || view === 'nye' ? undefined : counts.data}
            all={counts.data && !kind ? totalOf(view, counts.data) : undefined}
            changed={changed}
            more={<More {...more} />}
          />
        )}
      </Load>
    </>
  );
}

type ChoicesProps = {
  counts: Counts;
  mine: boolean;
  view: View;
  kind?: Kind;
  choose: (part: Record<string, string>) => void;
};

function Choices({ counts, mine, view, kind, choose }: ChoicesProps) {
  const { t, code } = useTexts();
  return (
    <>
      <div className="s-over">
        <div className="s-tabs" role="group" aria-label={t('worklist.whose')}>
          <button type="button" aria-pressed={!mine} onClick={() => choose({ mine: '' })}>{t('worklist.all')}</button>
          <button type="button" aria-pressed={mine} onClick={() => choose({ mine: '1' })}>{t('worklist.mine')}</button>
        </div>
        <div className="s-inline">
          <label htmlFor="kind">{t('worklist.kind')}</label>
          <select className="form-select" id="kind" value={kind ?? ''} onChange={e => choose({ slags: e.target.value })}>
            <option value="">{t('all')}</option>
            {Object.keys(counts.byKind).map(k => <option key={k} value={k}>{code('task', k)}</option>)}
          </select>
        </div>
      </div>
      <ul className="s-counts">
        {VIEWS.map(v => (
          <li key={v}>
            <button type="button" className={TONES[v]} aria-pressed={view === v} onClick={() => choose({ vis: v === 'alle' ? '' : v })}>
              <b>{totalOf(v, counts)}</b>
              <span>{t(`worklist.${v}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type FoundProps = { items: Schemas['TaskView'][]; next?: string; counts?: Counts; all?: number; changed: () => void; more: ReactNode };

function Found({ items, next, counts, all, changed, more }: FoundProps) {
  const { t } = useTexts();
  const groups = byDeadline(items, today());
  if (groups.length === 0) {
    return (
      <div className="s-panel">
        <Empty icon="success" title={t('tasks.none')} text={t('tasks.none.text')} />
      </div>
    );
  }
  return (
    <>
      <p className="s-count" role="status">
        {t('tasks.shown', { n: items.length, all: all ?? `${items.length}${next ? '+' : ''}` })}
      </p>
      {groups.map(([group, tasks], n) => {
        const last = n === groups.length - 1;
        const total = counts ? totalOfGroup(group, counts) : tasks.length;
        return (
          <TaskGroup
            key={group}
            group={group}
            tasks={tasks}
            all={counts || !(last && next) ? `${total}` : `${total}+`}
            changed={changed}
            more={last && more}
          />
        );
      })}
    </>
  );
}
