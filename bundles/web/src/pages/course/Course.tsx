import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { Load, useLoad } from '../../parts/load';
import { Facts, Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { isOpen } from '../case/state';
import { BannerOf } from './Banner';
import { Board } from './Board';
import { Contacts } from './Contacts';
import { CourseDialog, type CourseAction } from './CourseDialog';
import { Escalations } from './Escalations';
import { Exit } from './Exit';
import { HandOvers } from './HandOvers';
import { Notices } from './Notices';
import { ProgressLine } from './ProgressLine';
import { Release } from './Release';

export type CourseProps = {
  view: Schemas['CaseView'];
  course: Schemas['CourseView'];
  open: boolean;
  ask: (action: CourseAction) => void;
  refresh: () => void;
};

/** How a case has gone, and where it can go: one page for all that happens on its way. */
export default function Course({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(async () => {
    const params = { path: { tenant, case: id } };
    const [view, course] = await Promise.all([
      caseOf(tenant, id),
      api.GET('/{tenant}/cases/{case}/course', { params }),
    ]);
    return { view, course: valueOf(course) };
  }, [tenant, id]);
  return (
    <div className="container">
      <Load load={load} back="/sager">{data => <Page {...data} refresh={load.reload} />}</Load>
    </div>
  );
}

type Both = Pick<CourseProps, 'view' | 'course' | 'refresh'>;

function Page({ view, course, refresh }: Both) {
  const { t } = useTexts();
  const [action, setAction] = useState<CourseAction>();
  const props = { view, course, open: isOpen(view), ask: setAction, refresh };
  return (
    <>
      <CaseHead view={view} title={t('course')} />
      <BannerOf course={course} />
      <div className="s-cols">
        <div>
          <Panel title={t('course.progress')}><ProgressLine reviews={course.reviews} /></Panel>
          <Contacts {...props} />
          <Escalations {...props} />
          <HandOvers {...props} />
          <Notices {...props} />
        </div>
        <aside aria-label={t('course.aside')}>
          <Times times={course.leadTimes} />
          <Exit {...props} />
          <Board {...props} />
          <Release {...props} />
        </aside>
      </div>
      {action && (
        <CourseDialog action={action} view={view} course={course} close={() => setAction(undefined)} changed={refresh} />
      )}
    </>
  );
}

/** How long the young person waited. */
function Times({ times }: { times: Schemas['CourseViewLeadTimes'] }) {
  const { t } = useTexts();
  const days = (n: number | undefined) => (n === undefined ? t('course.times.waiting') : t('course.days', { n }));
  return (
    <Panel title={t('course.times')}>
      <Facts
        facts={[
          [t('course.times.decision'), days(times.referralToDecision)],
          [t('course.times.action'), days(times.decisionToFirstAction)],
        ]}
      />
    </Panel>
  );
}
