import { Facts, Panel, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';
import type { Schemas } from '../../api/client';
import type { CourseProps } from './Course';
import { Needs } from './Needs';

/** From judgment to release: what is due when, what is missing, what is in order. */
export function Release(props: CourseProps) {
  const { course, open, ask } = props;
  const { t, code, day } = useTexts();
  const { release } = course;
  const maybe = (iso: string | undefined) => iso && day(iso);
  const change = open && (
    <button type="button" className="button button-secondary" onClick={() => ask({ name: 'release' })}>
      {t(release ? 'release.change' : 'release.begin')}
    </button>
  );
  if (!release) {
    return <Panel title={t('release')}><p className="s-muted">{t('release.none')}</p>{change}</Panel>;
  }
  const { track, group } = release;
  return (
    <Panel title={t('release')}>
      {release.missing.length > 0 && (
        <div className="s-banner">
          <div>
            <p><b>{t('release.missing')}</b></p>
            <ul lang="da">{release.missing.map(m => <li key={m}>{m}</li>)}</ul>
          </div>
        </div>
      )}
      {group && (
        <p>
          {t(group.chosen ? 'notice.group.chosen' : 'notice.group')} <b lang="da">{group.name}</b>
        </p>
      )}
      {group && (
        <Why of={group.name}>
          <p lang="da">{group.reason}</p>
          <Quote source={group.source} />
        </Why>
      )}
      <Facts
        facts={[
          [t('release.judged'), maybe(track.judgedOn)],
          [t('release.imprisoned'), maybe(track.imprisonedOn)],
          [t('release.paroleOn'), maybe(track.paroleOn)],
          [t('release.releaseOn'), maybe(track.releaseOn)],
        ]}
      />
      {release.due.length > 0 && <Steps due={release.due} />}
      {release.domains.length > 0 && (
        <>
          <h3>{t('release.domains')}</h3>
          <Needs {...props} domains={release.domains} />
        </>
      )}
      <h3>{t('release.areas')}</h3>
      <ul className="s-steps">
        {track.checks.map(c => <li key={c.area}><b>{code('area', c.area)}</b> <span lang="da">{c.note}</span></li>)}
        {release.open.map(area => <li key={area}><b>{code('area', area)}</b> <span className="s-muted">{t('release.open')}</span></li>)}
      </ul>
      {change}
      <Why of={t('release')}><Quote source={release.law} /></Why>
    </Panel>
  );
}

const TONES: Partial<Record<Schemas['ReleaseViewDueState'], string>> = { MET: 'ok', AGREED: 'info', MISSED: 'late' };

/** Each step with its day and how it stands: a notice told it, a colleague did it, or nobody told. */
function Steps({ due }: { due: Schemas['ReleaseViewDue'][] }) {
  const { t, code, day } = useTexts();
  return (
    <>
      <h3>{t('release.steps')}</h3>
      <ul className="s-steps">
        {due.map(d => (
          <li key={d.step}>
            <b>{code('step', d.step)}</b> {t('due.by', { day: day(d.due) })}{' '}
            <span className={`s-pill ${TONES[d.state] ?? ''}`}>
              {t(d.state === 'MET' && d.by ? 'dueState.MET.notice' : `dueState.${d.state}`, { on: d.on ? day(d.on) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
