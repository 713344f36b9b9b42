import { Panel, Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { CourseProps } from './Course';

/** A case at the chiefs: request, decision, return. */
export function Escalations({ course, open, ask }: CourseProps) {
  const { t, moment } = useTexts();
  const { way } = useSession();
  if (course.escalations.length === 0 && course.escalationPaths.length === 0) return null;
  const paths = way.escalations.filter(p => course.escalationPaths.includes(p.id));
  return (
    <Panel title={t('escalation')}>
      <ol className="s-steps">
        {course.escalations.map(({ escalation, forum, chief, mine }) => (
          <li key={escalation.id}>
            <time dateTime={escalation.at}>{moment(escalation.at)}</time>
            <span><b>{t('escalation.to')}</b> <span lang="da">{forum}, {chief}</span></span>
            {escalation.ground && (
              <span className="s-tag" lang="da">
                {way.escalations.flatMap(p => p.grounds).find(g => g.code === escalation.ground)?.name ?? escalation.ground}
              </span>
            )}
            <span lang="da">{escalation.reason}</span>
            {escalation.ruling && (
              <span><b>{t('escalation.ruling')}:</b> <span lang="da">{escalation.ruling.decision} {escalation.ruling.reason}</span></span>
            )}
            {escalation.back && (
              <span><b>{t('escalation.back')}:</b> <span lang="da">{escalation.back.note}</span></span>
            )}
            {open && mine && (
              <button type="button" className="button button-primary" onClick={() => ask({ name: 'rule-escalation', id: escalation.id })}>
                {t('escalation.rule')}
              </button>
            )}
            {open && !mine && !escalation.back && (
              <button type="button" className="button button-secondary" onClick={() => ask({ name: 'take-back', id: escalation.id })}>
                {t('escalation.take-back')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {open && paths.map(path => (
        <div key={path.id} className="s-after">
          <button type="button" className="button button-secondary" onClick={() => ask({ name: 'escalate', id: path.id })}>
            {t('escalation.request')}
          </button>
          <Why of={path.statement}>
            <p lang="da">{path.statement}</p>
            <Quote source={path.source} />
          </Why>
        </div>
      ))}
    </Panel>
  );
}
