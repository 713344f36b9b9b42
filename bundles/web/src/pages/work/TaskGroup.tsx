import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Due, Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Group } from './grouping';

type View = Schemas['TaskView'];
type Props = { group: Group; tasks: View[]; all: string; changed: () => void; more?: ReactNode };

const AT_FIRST = 10;

/** The tasks of one stretch of time; a long stretch shows its first and the rest on demand. */
export function TaskGroup({ group, tasks, all, changed, more }: Props) {
  const { t } = useTexts();
  const [whole, setWhole] = useState(false);
  const shown = whole ? tasks : tasks.slice(0, AT_FIRST);
  const hidden = tasks.length - shown.length;
  return (
    <section className={`s-panel s-list s-group ${group}`}>
      <header>
        <h2>{t(`tasks.${group}`)}</h2>
        <b>{all}</b>
      </header>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('tasks.what')}</th>
            <th scope="col">{t('tasks.due')}</th>
            <th scope="col">{t('tasks.owner')}</th>
            <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>
          </tr>
        </thead>
        <tbody>{shown.map(view => <Row key={view.task.id} view={view} changed={changed} />)}</tbody>
      </table>
      {hidden === 0 && more}
      {hidden > 0 && (
        <div className="s-more">
          <button type="button" className="s-link" onClick={() => setWhole(true)}>
            <Icon name="chevron-down" />
            {t('tasks.rest', { n: hidden })}
          </button>
        </div>
      )}
    </section>
  );
}

/** What a task is about, where it is about something that has a page. */
function whereItIs({ record, concern, incident, group, line, task }: View): string | undefined {
  if (record) return `/videnbank/${record}`;
  if (incident) return `/haendelser/${incident}`;
  if (concern) return `/bekymringer/${concern}`;
  if (line) return `/indbakke/${line}`;
  if (group) return `/grupper/${group}`;
  if (task.kind === 'ANSWER_SPARRING') return '/sparring';
  if (task.kind === 'NAME_COORDINATOR') return '/administration/modtagelse';
  if (task.kind === 'RESTRICTED_LINE') return '/indbakke';
  if (task.kind === 'READ_SHARED') return '/delt';
  return task.caseId && `/sager/${task.caseId}`;
}

function Row({ view, changed }: { view: View; changed: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const { task } = view;
  const to = whereItIs(view);
  const complete = () =>
    run(async () => {
      const params = { path: { tenant, task: task.id }, header: version(task.version) };
      valueOf(await api.POST('/{tenant}/tasks/{task}/completion', { params }));
      tell(t('tasks.completed'));
      document.querySelector('h1')?.focus();
      changed();
    });
  return (
    <tr>
      <th scope="row">
        {to ? <Link href={to} lang="da">{task.text}</Link> : <span lang="da">{task.text}</span>}
        <Why of={task.text}>
          <p lang="da">{task.because}</p>
          <Quote source={task.source} />
        </Why>
        {problem && <ProblemBox problem={problem} />}
      </th>
      <td data-label={t('tasks.due')}><Due day={task.due} overdue={view.overdue} /></td>
      <td data-label={t('tasks.owner')}>
        <span lang="da">{view.ownerTitle}</span>
        {view.coveredFor && <span className="s-sub">{t('tasks.cover', { name: view.coveredFor })}</span>}
      </td>
      <td>
        <button type="button" className="s-link" aria-disabled={busy} onClick={() => void complete()}>
          <Icon name="check" />
          {t('tasks.done')}
          <span className="s-sr" lang="da">: {task.text}</span>
        </button>
      </td>
    </tr>
  );
}
