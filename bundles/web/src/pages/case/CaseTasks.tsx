import type { Schemas } from '../../api/client';
import { Due, Panel, Pill, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';

/** The deadlines of the case, open ones first. */
export function CaseTasks({ view }: { view: Schemas['CaseView'] }) {
  const { t } = useTexts();
  if (view.tasks.length === 0) return null;
  const tasks = [...view.tasks].sort((a, b) => Number(!!a.task.doneAt) - Number(!!b.task.doneAt) || a.task.due.localeCompare(b.task.due));
  return (
    <Panel title={t('case.tasks')}>
      <ul className="s-tasks">
        {tasks.map(({ task, overdue, ownerTitle }) => (
          <li key={task.id}>
            <div>
              <b lang="da">{task.text}</b>
              <span className="s-sub" lang="da">{ownerTitle}</span>
              <Why of={task.text}>
                <p lang="da">{task.because}</p>
                <Quote source={task.source} />
              </Why>
            </div>
            {task.doneAt ? <Pill group="step" value="DONE" /> : <Due day={task.due} overdue={overdue} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
