import { useState } from 'react';
import { Link, Redirect } from 'wouter';
import { api, valueOf, version, type Schemas } from '../api/client';
import { Icon } from '../parts/icon';
import { Empty, Load, ProblemBox, useChange } from '../parts/load';
import { Due, More, PageHead, Pill, Why, Quote } from '../parts/page';
import { usePages } from '../parts/pages';
import { useSession, worksWithCases } from '../session';
import { today, useTexts } from '../texts';

const SIZE = 50;
const STATES: Schemas['CaseState'][] = ['REFERRED', 'ON_AGENDA', 'ENROLLED', 'PLANNED', 'IN_FOLLOW_UP', 'HANDED_OVER', 'CLOSED'];

const inDays = (n: number) => new Date(Date.parse(today()) + n * 864e5).toISOString().slice(0, 10);

/** A count of what is fetched; with a plus where more is left on the server. */
const count = (n: number, next?: string) => `${n}${next ? '+' : ''}`;

function Tasks({ mine }: { mine: boolean }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const { load, more, loadingMore } = usePages(
    async after => valueOf(await api.GET('/{tenant}/tasks', { params: { path: { tenant }, query: { mine, after, size: SIZE } } })),
    [tenant, mine],
  );

  const complete = ({ task }: Schemas['TaskView']) =>
    run(async () => {
      valueOf(await api.POST('/{tenant}/tasks/{task}/completion', { params: { path: { tenant, task: task.id }, header: version(task.version) } }));
      load.reload();
    });

  return (
    <Load load={load}>
      {({ items, next }) => (
        <>
          <ul className="s-kpis">
            <li><b>{count(items.length, next)}</b><span>{t('tasks.open')}</span></li>
            <li className="late"><b>{count(items.filter(i => i.overdue).length, items.every(i => i.overdue) ? next : undefined)}</b><span>{t('tasks.overdue')}</span></li>
            <li className="warn"><b>{count(items.filter(i => !i.overdue && i.task.due <= inDays(7)).length)}</b><span>{t('tasks.week')}</span></li>
          </ul>
          {problem && <ProblemBox problem={problem} />}
          {items.length === 0 ? (
            <div className="s-panel"><Empty icon="success" title={t('tasks.none')} text={t('tasks.none.text')} /></div>
          ) : (
            <div className="s-panel s-list">
              <table className="s-table">
                <thead><tr><th scope="col">{t('tasks.what')}</th><th scope="col">{t('tasks.due')}</th><th scope="col">{t('tasks.owner')}</th><th scope="col"><span className="s-sr">{t('tasks.do')}</span></th></tr></thead>
                <tbody>
                  {items.map(view => (
                    <tr key={view.task.id}>
                      <th scope="row">
                        {view.task.caseId ? <Link href={`/sager/${view.task.caseId}`} lang="da">{view.task.text}</Link> : <span lang="da">{view.task.text}</span>}
                        <Why><p lang="da">{view.task.because}</p><Quote source={view.task.source} /></Why>
                      </th>
                      <td data-label={t('tasks.due')}><Due day={view.task.due} overdue={view.overdue} /></td>
                      <td data-label={t('tasks.owner')} lang="da">{view.ownerTitle}</td>
                      <td><button type="button" className="s-link" aria-disabled={busy} onClick={() => void complete(view)}><Icon name="check" />{t('tasks.done')}<span className="s-sr">: {view.task.text}</span></button></td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <More next={next} busy={loadingMore} load={more} />
            </div>
          )}
        </>
      )}
    </Load>
  );
}

function Cases() {
  const { t, code, day } = useTexts();
  const { tenant, way } = useSession();
  const [state, setState] = useState('');
  const [text, setText] = useState('');
  const { load, more, loadingMore } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/cases', { params: { path: { tenant }, query: { state: (state || undefined) as Schemas['CaseState'] | undefined, after, size: SIZE } } })),
    [tenant, state],
  );
  const programme = (id: string) => way.programmes.find(p => p.id === id)?.name ?? id;
  return (
    <div className="s-panel s-list">
      <div className="s-filters">
        <div className="form-group"><label className="form-label" htmlFor="text">{t('cases.search')}</label><input className="form-input" id="text" value={text} onChange={e => setText(e.target.value)} /></div>
        <div className="form-group"><label className="form-label" htmlFor="state">{t('cases.state')}</label><select className="form-select" id="state" value={state} onChange={e => setState(e.target.value)}><option value="">{t('all')}</option>{STATES.map(s => <option key={s} value={s}>{code('state', s)}</option>)}</select></div>
        {(text || state) && <button type="button" className="button button-secondary" onClick={() => { setText(''); setState(''); }}>{t('cases.reset')}</button>}
      </div>
      <Load load={load}>
        {({ items, next }) => {
          const shown = items.filter(i => `${i.personName} ${i.number}`.toLowerCase().includes(text.toLowerCase()));
          return (
            <>
              <p className="s-count" role="status">{t('cases.shown', { shown: shown.length, all: count(items.length, next) })}</p>
              {shown.length === 0 ? <Empty icon="list-bulleted" title={t('cases.none')} text={t('cases.none.text')} /> : (
                <table className="s-table">
                  <thead><tr><th scope="col">{t('cases.case')}</th><th scope="col">{t('cases.state')}</th><th scope="col">{t('cases.received')}</th><th scope="col">{t('cases.takeup')}</th></tr></thead>
                  <tbody>
                    {shown.map(c => (
                      <tr key={c.id}>
                        <th scope="row"><Link href={`/sager/${c.id}`}>{c.personName}</Link><span className="s-sub"><span className="s-tag" lang="da">{programme(c.programme)}</span>{c.number} · {t('age', { age: c.age })}</span></th>
                        <td data-label={t('cases.state')}><Pill group="state" value={c.state} /></td>
                        <td data-label={t('cases.received')}>{day(c.receivedOn)}</td>
                        <td data-label={t('cases.takeup')}>{c.state === 'REFERRED' || c.state === 'ON_AGENDA' ? <Due day={c.takeUpDue} overdue={c.overdue} /> : '–'}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <More next={next} busy={loadingMore} load={more} />
            </>
          );
        }}
      </Load>
    </div>
  );
}

const TABS = ['due', 'mine', 'cases'] as const;

export function WorkList() {
  const { t } = useTexts();
  const { me } = useSession();
  const [tab, setTab] = useState<(typeof TABS)[number]>('due');
  if (!worksWithCases(me)) return <Redirect to="/administration" />;
  return (
    <div className="container">
      <PageHead title={t('nav.worklist')} lead={t('worklist.lead')} actions={<Link href="/indstilling" className="button button-primary"><Icon name="plus" />{t('referral.new')}</Link>} />
      <div className="s-tabs" role="group" aria-label={t('nav.worklist')}>
        {TABS.map(name => <button type="button" key={name} aria-pressed={tab === name} onClick={() => setTab(name)}>{t(`worklist.${name}`)}</button>)}
      </div>
      {tab === 'cases' ? <Cases /> : <Tasks key={tab} mine={tab === 'mine'} />}
    </div>
  );
}
