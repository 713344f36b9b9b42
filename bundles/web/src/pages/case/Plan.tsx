import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Panel, Pill } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import type { CaseProps } from './Case';
import { PlanDialog } from './PlanDialog';
import { isOpen, isUndecided } from './state';

/** The action plan: the young person's own wishes first, then what is agreed in each area. */
export function Plan({ view, changed }: Omit<CaseProps, 'ask'>) {
  const { t, code, day } = useTexts();
  const { me } = useSession();
  const [asking, setAsking] = useState<'approve' | 'review'>();
  const { plan } = view;
  const editor = `/sager/${view.file.id}/handleplan`;
  const open = isOpen(view) && !isUndecided(view) && may(me, 'coordinate');
  if (!plan) {
    return (
      <Panel title={t('plan')}>
        <Empty icon="list-bulleted" title={t('plan.none')} text={t(isUndecided(view) ? 'plan.none.yet' : isOpen(view) ? 'plan.none.text' : 'plan.none.ever')}>
          {open && <Link href={editor} className="button button-primary">{t('plan.draft')}</Link>}
        </Empty>
      </Panel>
    );
  }
  const done = plan.actions.filter(a => a.status === 'DONE').length;
  const next = view.reviews.at(-1)?.next;
  const edit = open && plan.state !== 'ENDED' && (
    <Link href={editor} className="s-link">
      <Icon name="edit" />
      {t('plan.edit')}
    </Link>
  );
  return (
    <Panel title={t('plan')} aside={<span className="s-tags"><Pill group="plan" value={plan.state} />{edit}</span>}>
      <div className="s-words">
        <h3>{t('plan.wishes')}</h3>
        {plan.ownWishes ? <p lang="da">{plan.ownWishes}</p> : <p className="s-muted">{t('plan.wishes.none')}</p>}
      </div>
      <p className="s-muted">
        {code('purpose', plan.purpose)} · {t('plan.done', { done, all: plan.actions.length })}
        {next && <> · {t('plan.next', { day: day(next) })}</>}
      </p>
      {plan.actions.length > 0 && (
        <progress className="s-meter" max={plan.actions.length} value={done} aria-label={t('plan.done', { done, all: plan.actions.length })} />
      )}
      <Link href={`/sager/${view.file.id}/plan-til-den-unge`} className="s-link">{t('plain.show')}</Link>
      <Agreed plan={plan} />
      {open && (
        <div className="s-buttons">
          {plan.state === 'DRAFT' && (
            <button type="button" className="button button-primary" onClick={() => setAsking('approve')}>{t('plan.approve')}</button>
          )}
          {plan.state === 'APPROVED' && (
            <button type="button" className="button button-primary" onClick={() => setAsking('review')}>{t('plan.review')}</button>
          )}
        </div>
      )}
      {asking && <PlanDialog name={asking} view={view} plan={plan} changed={changed} close={() => setAsking(undefined)} />}
    </Panel>
  );
}

function Agreed({ plan }: { plan: Schemas['ActionPlan'] }) {
  const { t, day } = useTexts();
  const { way } = useSession();
  const known = way.plan.domains.map(d => d.code);
  const domains = [
    ...way.plan.domains,
    ...[...new Set(plan.actions.map(a => a.domain))].filter(c => !known.includes(c)).map(code => ({ code, name: code })),
  ];
  return domains
    .filter(d => plan.actions.some(a => a.domain === d.code))
    .map(d => (
      <section className="s-goal" key={d.code}>
        <h3 lang="da">{d.name}</h3>
        <ul>
          {plan.actions.filter(a => a.domain === d.code).map(a => (
            <li key={a.id}>
              <span className={`s-tick ${a.status}`}><Icon name="check" /></span>
              <div>
                <b lang="da">{a.action}</b>
                <span lang="da">{a.goal}</span>
                <span><span lang="da">{a.owner}</span> · {t('plan.by', { day: day(a.due) })}</span>
                {a.entry && (
                  <span>
                    <Link href={`/katalog/${a.entry}`} className="s-link">
                      {t('catalogue.see')}
                      <span className="s-sr" lang="da">: {a.action}</span>
                    </Link>
                    {a.tight && <> · {t('catalogue.coordinators')}</>}
                  </span>
                )}
              </div>
              <Pill group="step" value={a.status === 'OPEN' && a.due < today() ? 'LATE' : a.status} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
