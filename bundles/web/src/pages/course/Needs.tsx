import { api, valueOf, version, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Domains } from '../inbox/IntoCase';
import type { CourseProps } from './Course';

type Domain = Schemas['ReleaseViewDomain'];

/** The check list of the prison service: a need becomes a task by one click. */
export function Needs({ view, open, refresh, domains }: CourseProps & { domains: Domain[] }) {
  const { t, code, day } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const meet = ({ notice, noticeVersion, area }: Domain) =>
    run(async () => {
      const params = { path: { tenant, case: view.file.id, notice }, header: version(noticeVersion) };
      valueOf(await api.POST('/{tenant}/cases/{case}/course/notices/{notice}/needs', { params, body: { area } }));
      tell(t('need.meet.done'));
      refresh();
    });
  const then = (domain: Domain) => {
    if (domain.need !== 'NEED') return null;
    if (domain.task) {
      return <span className="s-sub">{domain.task.done ? t('need.seen-to') : t('need.asked', { day: day(domain.task.due) })}</span>;
    }
    return open && (
      <button type="button" className="s-link" aria-disabled={busy} onClick={() => !busy && meet(domain)}>
        {t('need.meet')}
        <span className="s-sr">: {code('area', domain.area)}</span>
      </button>
    );
  };
  return (
    <>
      {problem && <ProblemBox problem={problem} again={refresh} />}
      <Domains domains={domains} then={then} />
    </>
  );
}
