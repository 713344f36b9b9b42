import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useLoad } from '../../parts/load';
import { Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type View = Schemas['CourseView'];

/** Above a case and its plan: what nobody who works on them must overlook. */
export function Banner({ id }: { id: string }) {
  const { me } = useSession();
  return may(me, 'coordinate') ? <Fetched id={id} /> : null;
}

function Fetched({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/cases/{case}/course', { params: { path: { tenant, case: id } } })),
    [tenant, id],
  );
  if (load.data) return <BannerOf course={load.data} />;
  return load.problem ? <ProblemBox problem={load.problem} again={load.reload} /> : null;
}

export function BannerOf({ course }: { course: View }) {
  const { t, code, day } = useTexts();
  const { inForce, law } = course.board;
  const lifted = course.escalations.find(e => !e.escalation.back);
  const { diedOn, movedOn, movedTo } = course.standing;
  return (
    <>
      {diedOn && (
        <section className="s-banner" aria-label={t('cpr.died.label')}>
          <Icon name="warning" />
          <div>
            <p><b>{t('cpr.died', { day: day(diedOn) })}</b></p>
            <p>{t('cpr.died.case')}</p>
          </div>
        </section>
      )}
      {movedTo && movedOn && (
        <section className="s-banner" aria-label={t('cpr.moved.label')}>
          <Icon name="warning" />
          <div>
            <p><b>{t('cpr.moved', { code: movedTo })}</b></p>
            <p>{t('cpr.moved.case', { day: day(movedOn) })}</p>
          </div>
        </section>
      )}
      {inForce && (
        <section className="s-banner" aria-label={t('board.banner.label')}>
          <Icon name="warning" />
          <div>
            <p><b>{t('board.banner')}</b></p>
            <p>
              {inForce.reaction && code('reaction', inForce.reaction)} · {day(inForce.on)}
              {': '}<span lang="da">{inForce.text}</span>
              {inForce.link && <> · <span lang="da">{inForce.link}</span></>}
            </p>
            <Why of={t('board')}><Quote source={law} /></Why>
          </div>
        </section>
      )}
      {course.contactLost && course.contactDue && (
        <section className="s-banner" aria-label={t('contact.lost')}>
          <Icon name="warning" />
          <p><b>{t('contact.lost')}</b> {t('contact.lost.since', { day: day(course.contactDue) })}</p>
        </section>
      )}
      {lifted && (
        <section className="s-banner quiet" aria-label={t('escalation')}>
          <Icon name="flag" />
          <p><b>{t(lifted.escalation.ruling ? 'escalation.decided' : 'escalation.waits')}</b> <span lang="da">{lifted.chief}</span></p>
        </section>
      )}
    </>
  );
}
