import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Due, PageHead, Panel, Pill } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** What a partner from outside sees of the cases it takes part in. */
export default function Partnerships() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/partnerships', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <div className="container">
      <PageHead title={t('partnerships')} lead={t('partnerships.lead')} />
      <Load load={load}>
        {all =>
          all.length === 0 ? (
            <div className="s-panel">
              <Empty icon="folder-open" title={t('partnerships.none')} text={t('partnerships.none.text')} />
            </div>
          ) : (
            all.map(one => <Partnership key={one.id} one={one} />)
          )
        }
      </Load>
    </div>
  );
}

function Partnership({ one }: { one: Schemas['PartnershipView'] }) {
  const { t, day } = useTexts();
  const title = [t('case.number', { number: one.caseNumber }), one.givenName].filter(Boolean).join(', ');
  return (
    <Panel title={title} aside={one.state && <Pill group="state" value={one.state} />}>
      <p>
        <span lang="da">{[one.organisation, one.programmeName].filter(Boolean).join(' · ')}</span>
        <span className="s-sub">{t('partnerships.until', { day: day(one.until) })}</span>
      </p>
      {one.steps.length > 0 && (
        <>
          <h3>{t('partnerships.steps')}</h3>
          <ul className="s-plain">
            {one.steps.map(step => (
              <li key={`${step.goal}/${step.action}`}>
                <span lang="da">{step.goal}: {step.action}</span>
                <span className="s-sub" lang="da">{step.owner}, {day(step.due)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {one.tasks.length > 0 && (
        <>
          <h3>{t('partnerships.tasks')}</h3>
          <ul className="s-plain">
            {one.tasks.map(({ task, overdue }) => (
              <li key={task.id}>
                <span lang="da">{task.text}</span> <Due day={task.due} overdue={overdue} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
