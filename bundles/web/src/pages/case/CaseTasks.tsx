import type { Schemas } from '../../api/client';
import { Due, Panel, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';

/** The deadlines of the case, open ones first. */
export function CaseTasks({ view }: { view: Schemas['CaseView'] }) {
  const { t } = useTexts();
  if (view.tasks.length === 0) return null;
  const tasks = [...view.tasks].sort((a, b) => a.task.due.localeCompare(b.task.due));
  const open = tasks.filter(({ task }) => !task.doneAt);
  const done = tasks.filter(({ task }) => task.doneAt);
  return (
    <Panel title={t('case.tasks')}>
      {open.length === 0 ? <p className="s-muted">{t('tasks.none')}</p> : <Tasks tasks={open} />}
      {done.length > 0 && (
        <details className="s-rules">
          <summary>{t('case.tasks.done', { n: done.length })}</summary>
          <Tasks tasks={done} />
        </details>
      )}
    </Panel>
  );
}

function Tasks({ tasks }: { tasks: Schemas['TaskView'][] }) {
  return (
    <ul className="s-tasks">
      {tasks.map(({ task, overdue, ownerTitle }) => (
        <li key={task.id}>
          <div>
            <b lang="da">{task.text}</b>
            <span className="s-sub" lang="da">{ownerTitle}</span>
            {!task.doneAt && (
              <Why of={task.text}>
                <p lang="da">{task.because}</p>
                <Quote source={task.source} />
              </Why>
            )}
          </div>
          {!task.doneAt && <Due day={task.due} overdue={overdue} />}
        </li>
      ))}
    </ul>
  );
}
