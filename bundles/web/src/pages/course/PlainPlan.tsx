import { api, valueOf, type Schemas } from '../../api/client';
import { CaseNav } from '../../parts/CaseNav';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { PageHead } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** The plan as the young person reads it, on the screen together or on paper. */
export default function PlainPlan({ id }: { id: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/cases/{case}/plain-plan', { params: { path: { tenant, case: id } } })),
    [tenant, id],
  );
  return (
    <div className="container s-narrow s-plain">
      <Load load={load} back="/sager">
        {plan => (
          <>
            <PageHead
              title={t('plain.of', { name: plan.youngPerson })}
              back={{ to: `/sager/${id}`, text: t('plain.case') }}
              actions={
                <button type="button" className="button button-secondary" onClick={() => window.print()}>
                  <Icon name="list-bulleted" />
                  {t('plain.print')}
                </button>
              }
            />
            <CaseNav id={id} />
            <Plan plan={plan} />
          </>
        )}
      </Load>
    </div>
  );
}

function Plan({ plan }: { plan: Schemas['PlainPlanView'] }) {
  const { t, day } = useTexts();
  return (
    <div className="s-panel">
      <h2>{t('plain.contact')}</h2>
      <p className="s-lead" lang="da">{plan.contact ? `${plan.contact}, ${plan.contactTitle}` : plan.contactTitle}</p>
      {plan.ownWishes && (
        <>
          <h2>{t('plain.wishes')}</h2>
          <p lang="da">{plan.ownWishes}</p>
        </>
      )}
      <h2>{t('plain.steps')}</h2>
      <ol className="s-plainsteps">
        {plan.steps.map(step => (
          <li key={step.goal + step.action}>
            <b lang="da">{step.goal}</b>
            <p lang="da">{step.action}</p>
            <p>{step.done ? t('plain.done') : <><span lang="da">{step.who}</span> · {t('plan.by', { day: day(step.by) })}</>}</p>
          </li>
        ))}
      </ol>
      {plan.nextTalk && <p>{t('plain.next', { day: day(plan.nextTalk) })}</p>}
    </div>
  );
}
