import type { Schemas } from '../../api/client';
import { Facts, Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { police } from '../../texts/police';
import type { CourseProps } from './Course';

/** What partners told and somebody put here, by the day it happened. */
export function Notices(props: CourseProps) {
  const { t } = useTexts();
  const { notices } = props.course;
  if (notices.length === 0) return null;
  return (
    <Panel title={t('notices')}>
      <ol className="s-steps">
        {notices.map(one => <One key={one.notice.id} one={one} {...props} />)}
      </ol>
    </Panel>
  );
}

/** Days and codes that stand in the track already, and what is nobody's to read twice. */
const SHOWN = ['institution', 'unit', 'provider', 'offerCode', 'benefitCode', 'readinessCode', 'conditions', 'planOwner', 'planOwnerPhone', 'contactFunction', 'contactPhone', 'note'];

function One({ one, open, ask }: CourseProps & { one: Schemas['NoticeView'] }) {
  const { t, code, day, moment } = useTexts();
  const { notice, by, takenBack, support } = one;
  const { ending } = notice;
  const told = Object.entries(notice.told as Record<string, string>).filter(([name]) => SHOWN.includes(name));
  return (
    <li className={ending ? 's-muted' : undefined}>
      <b>{day(notice.on)}</b> {code('told', notice.event, police)}{' '}
      {support && !ending && <span className="s-pill warn">{t('notice.support.short')}</span>}
      {takenBack && !ending && <span className="s-pill late">{t('notice.taken-back')}</span>}
      {told.length > 0 && (
        <Facts facts={told.map(([name, value]) => [code('detail', name, police), <span lang="da">{value}</span>])} />
      )}
      <span className="s-sub">{t('notice.by', { name: by, day: day(notice.toldOn) })}</span>
      {ending && <span className="s-sub">{t('notice.out', { at: moment(ending.at), because: ending.because })}</span>}
      {open && !ending && (
        <button type="button" className="s-link" onClick={() => ask({ name: 'take-out-notice', id: notice.id, version: notice.version })}>
          {t('notice.take-out')}
          <span className="s-sr">: {code('told', notice.event, police)} {day(notice.on)}</span>
        </button>
      )}
    </li>
  );
}
