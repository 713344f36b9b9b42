import { Facts, Panel, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';
import type { CourseProps } from './Course';

/** From judgment to release: what is due when, what is missing, what is in order. */
export function Release({ course, open, ask }: CourseProps) {
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
  const { track } = release;
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
      <Facts
        facts={[
          [t('release.judged'), maybe(track.judgedOn)],
          [t('release.imprisoned'), maybe(track.imprisonedOn)],
          [t('release.paroleOn'), maybe(track.paroleOn)],
          [t('release.releaseOn'), maybe(track.releaseOn)],
          [t('release.plan'), maybe(release.planDue)],
          [t('release.contact'), maybe(release.contactDue)],
          [t('release.meeting'), maybe(release.meetingDue)],
        ]}
      />
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
