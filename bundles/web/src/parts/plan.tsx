import { useId, useState, type FormEvent } from 'react';
import { api, once, valueOf, version, type Schemas } from '../api/client';
import type { CaseProps } from '../pages/Case';
import { useSession } from '../session';
import { today, useTexts } from '../texts';
import { Dialog } from './dialog';
import { Form, orNone } from './form';
import { Icon } from './icon';
import { Empty, ProblemBox, useChange } from './load';
import { Panel, Pill, Quote } from './page';

type Step = Schemas['PlanContentStep'];
type Purpose = Schemas['ActionPlanPurpose'];
const PURPOSES: Purpose[] = ['PREVENT', 'MOTIVATE_TO_LEAVE'];
const STATUSES: Schemas['PlanActionStatus'][] = ['OPEN', 'DONE', 'DROPPED'];
const PROGRESS: Schemas['ReviewProgress'][] = ['PROGRESS', 'STANDSTILL', 'SETBACK'];

function Editor({ view, done, cancel }: { view: Schemas['CaseView']; done: () => void; cancel: () => void }) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const id = useId();
  const { plan } = view;
  const { busy, problem, run } = useChange();
  const [wishes, setWishes] = useState(plan?.ownWishes ?? '');
  const [purpose, setPurpose] = useState<Purpose>(plan?.purpose ?? 'PREVENT');
  const [steps, setSteps] = useState<Step[]>(plan?.actions ?? []);
  const [missing, setMissing] = useState(false);
  const change = (at: number, part: Partial<Step>) => setSteps(all => all.map((s, i) => (i === at ? { ...s, ...part } : s)));
  const whole = steps.every(s => s.goal.trim() && s.action.trim() && s.owner.trim() && s.due);

  function save(event: FormEvent) {
    event.preventDefault();
    setMissing(!whole);
    if (!whole || busy) return;
    void run(async () => {
      const path = { tenant, case: view.file.id };
      const body = { purpose, ownWishes: wishes, actions: steps };
      valueOf(plan && plan.state !== 'ENDED'
        ? await api.PUT('/{tenant}/cases/{case}/plan', { params: { path, header: version(plan.version) }, body })
        : await api.POST('/{tenant}/cases/{case}/plan', { params: { path, header: once() }, body }));
      done();
    });
  }

  return (
    <form onSubmit={save} noValidate className="s-form">
      {problem && <ProblemBox problem={problem} />}
      <div className="form-group s-wishes">
        <label className="form-label" htmlFor={`${id}w`}>{t('plan.wishes')}</label>
        <span className="form-hint" id={`${id}h`}>{t('plan.wishes.hint')}</span>
        {way.plan.ownWishes && <Quote source={way.plan.ownWishes} />}
        <textarea className="form-input" id={`${id}w`} rows={4} aria-describedby={`${id}h`} value={wishes} onChange={e => setWishes(e.target.value)} />
      </div>
      <fieldset className="form-group"><legend className="form-label">{t('plan.purpose')}</legend>
        {PURPOSES.map(p => <div className="s-check" key={p}><input type="radio" name={id} id={id + p} checked={purpose === p} onChange={() => setPurpose(p)} /><label htmlFor={id + p}>{code('purpose', p)}</label></div>)}
      </fieldset>
      {steps.map((s, i) => (
        <fieldset className="s-step" key={s.id ?? i}>
          <legend>{t('plan.step', { n: i + 1 })}</legend>
          <label>{t('plan.domain')}<select className="form-select" value={s.domain} onChange={e => change(i, { domain: e.target.value })}>{way.plan.domains.map(d => <option key={d.code} value={d.code} lang="da">{d.name}</option>)}</select></label>
          <label>{t('plan.due')}<input className="form-input" type="date" value={s.due} onChange={e => change(i, { due: e.target.value })} /></label>
          <label className="wide">{t('plan.goal')}<input className="form-input" value={s.goal} onChange={e => change(i, { goal: e.target.value })} /></label>
          <label className="wide">{t('plan.action')}<input className="form-input" value={s.action} onChange={e => change(i, { action: e.target.value })} /></label>
          <label>{t('plan.owner')}<input className="form-input" value={s.owner} onChange={e => change(i, { owner: e.target.value })} /></label>
          <label>{t('plan.status')}<select className="form-select" value={s.status ?? 'OPEN'} onChange={e => change(i, { status: e.target.value as Schemas['PlanActionStatus'] })}>{STATUSES.map(x => <option key={x} value={x}>{code('step', x)}</option>)}</select></label>
          {!s.id && <button type="button" className="s-link" onClick={() => setSteps(all => all.filter((_, n) => n !== i))}><Icon name="close" />{t('plan.remove')}</button>}
        </fieldset>
      ))}
      {missing && !whole && <p className="form-error-message" role="alert">{t('plan.incomplete')}</p>}
      <button type="button" className="s-link" onClick={() => setSteps(all => [...all, { domain: way.plan.domains[0]!.code, goal: '', action: '', owner: '', due: '' }])}><Icon name="plus" />{t('plan.add')}</button>
      <div className="s-buttons"><button type="submit" className="button button-primary" aria-disabled={busy}>{busy ? t('form.sending') : t('plan.save')}</button><button type="button" className="button button-tertiary" onClick={cancel}>{t('form.cancel')}</button></div>
    </form>
  );
}

/** The action plan: the young person's own wishes first, then what is agreed in each domain. */
export function Plan({ view, changed }: CaseProps) {
  const { t, code, day } = useTexts();
  const { tenant, way } = useSession();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState<'approve' | 'review'>();
  const { busy, problem, run } = useChange();
  const { plan } = view;
  const open = view.file.state !== 'CLOSED' && view.file.state !== 'HANDED_OVER';
  const path = { tenant, case: view.file.id };
  const finish = () => { setEditing(false); setAsking(undefined); changed(); };
  if (editing) return <Panel title={t('plan')}><Editor view={view} done={finish} cancel={() => setEditing(false)} /></Panel>;
  if (!plan) {
    return (
      <Panel title={t('plan')}>
        <Empty icon="list-bulleted" title={t('plan.none')} text={t('plan.none.text')}>{open && <button type="button" className="button button-primary" onClick={() => setEditing(true)}>{t('plan.draft')}</button>}</Empty>
      </Panel>
    );
  }
  const done = plan.actions.filter(a => a.status === 'DONE').length;
  return (
    <Panel title={t('plan')} aside={<span className="s-tags"><Pill group="plan" value={plan.state} />{open && plan.state !== 'ENDED' && <button type="button" className="s-link" onClick={() => setEditing(true)}><Icon name="edit" />{t('plan.edit')}</button>}</span>}>
      <div className="s-words"><h3>{t('plan.wishes')}</h3>{plan.ownWishes ? <p lang="da">{plan.ownWishes}</p> : <p className="s-muted">{t('plan.wishes.none')}</p>}</div>
      <p className="s-muted">{code('purpose', plan.purpose)} · {t('plan.done', { done, all: plan.actions.length })}</p>
      {plan.actions.length > 0 && <progress className="s-meter" max={plan.actions.length} value={done} aria-label={t('plan.done', { done, all: plan.actions.length })} />}
      {way.plan.domains.filter(d => plan.actions.some(a => a.domain === d.code)).map(d => (
        <section className="s-goal" key={d.code}>
          <h3 lang="da">{d.name}</h3>
          <ul>
            {plan.actions.filter(a => a.domain === d.code).map(a => (
              <li key={a.id}>
                <span className={`s-tick ${a.status}`}><Icon name="check" /></span>
                <div lang="da"><b>{a.action}</b><span>{a.goal}</span></div>
                <div className="s-when"><span lang="da">{a.owner}</span><span>{day(a.due)}</span></div>
                <Pill group="step" value={a.status === 'OPEN' && a.due < today() ? 'LATE' : a.status} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open && (
        <div className="s-buttons">
          {plan.state === 'DRAFT' && <button type="button" className="button button-primary" onClick={() => setAsking('approve')}>{t('plan.approve')}</button>}
          {plan.state === 'APPROVED' && <button type="button" className="button button-primary" onClick={() => setAsking('review')}>{t('plan.review')}</button>}
        </div>
      )}
      {asking === 'approve' && (
        <Dialog name="approve" title={t('plan.approve')} close={() => setAsking(undefined)}>
          <Form fields={[{ name: 'reason', label: t('reason'), hint: t('reason.hint'), type: 'area', required: true }]} label={t('plan.approve')} busy={busy} problem={problem} submit={v => void run(async () => {
            valueOf(await api.POST('/{tenant}/cases/{case}/plan/approval', { params: { path, header: version(plan.version) }, body: { reason: v.reason ?? '' } }));
            finish();
          })} />
        </Dialog>
      )}
      {asking === 'review' && (
        <Dialog name="review" title={t('plan.review')} close={() => setAsking(undefined)}>
          <p className="s-muted" lang="da">{way.plan.reviewStatement}</p>
          <Form
            fields={[
              { name: 'words', label: t('review.words'), type: 'area' },
              { name: 'progress', label: t('review.progress'), type: 'select', required: true, options: PROGRESS.map(p => ({ value: p, label: code('progress', p) })) },
              { name: 'note', label: t('note'), type: 'area', required: true },
              { name: 'on', label: t('date'), type: 'date', required: true, initial: today() },
              { name: 'next', label: t('review.next'), hint: t('review.next.hint'), type: 'date' },
            ]}
            label={t('save')}
            busy={busy}
            problem={problem}
            submit={v => void run(async () => {
              valueOf(await api.POST('/{tenant}/cases/{case}/plan/reviews', { params: { path, header: once() }, body: { on: v.on ?? '', progress: v.progress as Schemas['ReviewProgress'], note: v.note ?? '', youngPersonsWords: orNone(v.words), next: orNone(v.next) } }));
              finish();
            })}
          />
        </Dialog>
      )}
    </Panel>
  );
}
