import { api, valueOf, version } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Due, Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Asked } from './IncidentDialog';
import type { View } from './incidents';

type Props = { view: View; set: (view: View) => void; refresh: () => void; ask: (asked: Asked) => void };
type Task = View['tasks'][number];

/** What the plan holds: the open first, then what is done. */
export function Tasks({ view, refresh, ask }: Props) {
  const { t } = useTexts();
  const working = !view.incident.review;
  const sorted = [...view.tasks].sort((a, b) => Number(!!a.task.doneAt) - Number(!!b.task.doneAt));
  return (
    <Panel
      title={t('plan.tasks')}
      aside={
        working && view.leads && (
          <button type="button" className="s-link" onClick={() => ask({ what: 'task' })}>
            <Icon name="plus" />
            {t('task.add')}
          </button>
        )
      }
    >
      {sorted.length === 0 ? (
        <p className="s-muted">{t('plan.tasks.none')}</p>
      ) : (
        <ul className="s-call">
          {sorted.map(task => <Row key={task.task.id} view={view} of={task} refresh={refresh} ask={ask} />)}
        </ul>
      )}
    </Panel>
  );
}

function Row({ view, of, refresh, ask }: Omit<Props, 'set'> & { of: Task }) {
  const { t, moment } = useTexts();
  const { tenant, me } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const { task } = of;
  const byHand = task.kind === 'INCIDENT_TASK' && !task.doneAt && !view.incident.review;
  const own = me.posts.some(post => post.id === task.owner);
  const complete = () =>
    run(async () => {
      const params = { path: { tenant, task: task.id }, header: version(task.version) };
      valueOf(await api.POST('/{tenant}/tasks/{task}/completion', { params }));
      tell(t('tasks.completed'));
      refresh();
    });
  return (
    <li>
      <div>
        <span lang="da" className={task.doneAt ? 's-muted' : undefined}>{task.text}</span>
        <span className="s-sub" lang="da">{of.ownerTitle}</span>
        {task.doneAt ? (
          <span className="s-sub"><Icon name="check" /> {t('task.done', { at: moment(task.doneAt) })}</span>
        ) : (
          <Due day={task.due} overdue={of.overdue} />
        )}
        {problem && <ProblemBox problem={problem} again={refresh} />}
      </div>
      {byHand && (
        <div className="s-dial">
          {(own || view.leads) && (
            <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void complete()}>
              <Icon name="check" />
              {t('tasks.done')}
              <span className="s-sr" lang="da">: {task.text}</span>
            </button>
          )}
          {view.leads && (
            <button type="button" className="s-link" onClick={() => ask({ what: 'settle', task: of })}>
              {t('task.settle')}
              <span className="s-sr" lang="da">: {task.text}</span>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
