import { useState } from 'react';
import { api, once, valueOf, version, type Schemas } from '../api/client';
import { Dialog } from '../parts/dialog';
import { Form, orNone, type Field } from '../parts/form';
import { Icon } from '../parts/icon';
import { Load, useChange, useLoad } from '../parts/load';
import { Due, PageHead, Panel, Pill, Quote, Why } from '../parts/page';
import { Eligibility } from '../parts/eligibility';
import { Plan } from '../parts/plan';
import { timeline } from '../parts/timeline';
import { useSession } from '../session';
import { today, useTexts } from '../texts';

type View = Schemas['CaseView'];
export type CaseProps = { view: View; changed: (view?: View) => void };

function Timeline({ view }: { view: View }) {
  const { t, code, moment, day } = useTexts();
  return (
    <Panel title={t('timeline')}>
      <ol className="s-timeline">
        {timeline(view).map(e => (
          <li key={e.id}>
            <span className={`s-dot ${e.kind}`}><Icon name={{ referral: 'plus', decision: 'check', agreement: 'person', review: 'visibility', notification: 'flag' }[e.kind]} /></span>
            <div>
              <time dateTime={e.at}>{e.at.length > 10 ? moment(e.at) : day(e.at)}</time>
              <h3>{t(`event.${e.kind}`)}{e.code && <> · {code(e.group ?? '', e.code)}</>}</h3>
              <p lang="da">{e.text}</p>
              {e.decision && (
                <Why>
                  <p><b>{t('why.proposed')}:</b> {code('proposal', e.decision.proposed)}</p>
                  <ul lang="da">{e.decision.proposedBecause.map(r => <li key={r}>{r}</li>)}</ul>
                  {e.decision.sources.map(s => <Quote key={s.requirement + s.quote} source={s} />)}
                  <p className="s-muted">{t('why.model', { code: e.decision.modelCode, version: e.decision.modelVersion })}</p>
                </Why>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type Action = 'close' | 'notify' | 'withdraw' | 'agree' | 'form';

function Actions({ view, changed, action, close }: CaseProps & { action: Action; close: () => void }) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const { busy, problem, run } = useChange();
  const path = { tenant, case: view.file.id };
  const header = version(view.file.version);
  const minor = view.person.regime === 'MINOR';
  const given: Schemas['AgreementGivenBy'][] = ['YOUNG_PERSON', 'CUSTODY_HOLDER'];
  const of: Record<Action, { fields: Field[]; send: (v: Record<string, string>) => Promise<View> }> = {
    close: {
      fields: [
        { name: 'reason', label: t('close.reason'), type: 'select', required: true, options: way.closingReasons.map(r => ({ value: r.code, label: r.name, lang: 'da' })) },
        { name: 'note', label: t('note'), type: 'area' },
      ],
      send: async v => valueOf(await api.POST('/{tenant}/cases/{case}/closing', { params: { path, header }, body: { reason: v.reason ?? '', note: v.note ?? '' } })),
    },
    notify: {
      fields: [
        { name: 'text', label: t('notify.text'), hint: t('notify.hint'), type: 'area', required: true },
        { name: 'to', label: t('notify.to'), required: true },
        { name: 'acute', label: t('notify.acute'), type: 'check' },
      ],
      send: async v => valueOf(await api.POST('/{tenant}/cases/{case}/statutory-notifications', { params: { path, header: once() }, body: { text: v.text ?? '', handedOffTo: v.to ?? '', acute: v.acute === 'yes' } })),
    },
    withdraw: {
      fields: [{ name: 'on', label: t('date'), type: 'date', required: true, initial: today() }, { name: 'note', label: t('note'), type: 'area' }],
      send: async v => valueOf(await api.POST('/{tenant}/cases/{case}/agreement/withdrawal', { params: { path, header }, body: { on: v.on ?? '', note: v.note ?? '' } })),
    },
    agree: {
      fields: [
        { name: 'on', label: t('date'), type: 'date', required: true, initial: today() },
        { name: 'by', label: t('agree.by'), hint: minor ? t('agree.minor') : undefined, type: 'select', required: true, initial: minor ? 'CUSTODY_HOLDER' : 'YOUNG_PERSON', options: given.map(g => ({ value: g, label: code('given', g) })) },
        { name: 'heard', label: t('agree.heard'), type: 'area', required: true, when: v => v.by === 'CUSTODY_HOLDER' },
        { name: 'ready', label: t('agree.ready'), type: 'check' },
      ],
      send: async v => valueOf(await api.POST('/{tenant}/cases/{case}/agreement', { params: { path, header: once() }, body: { on: v.on ?? '', givenBy: v.by as Schemas['AgreementGivenBy'], readyForPlan: v.ready === 'yes', heard: v.by === 'CUSTODY_HOLDER' ? orNone(v.heard) : undefined } })),
    },
    form: {
      fields: [{ name: 'on', label: t('date'), type: 'date', required: true, initial: today() }],
      send: async v => valueOf(await api.POST('/{tenant}/cases/{case}/referral-form', { params: { path, header }, body: { on: v.on ?? '' } })),
    },
  };
  const { fields, send } = of[action];
  return (
    <Dialog name={action} title={t(`case.${action}`)} close={close}>
      <Form fields={fields} label={t(`case.${action}`)} busy={busy} problem={problem} cancel={close} submit={v => void run(async () => { changed(await send(v)); close(); })} />
    </Dialog>
  );
}

function Page({ view, changed }: CaseProps) {
  const { t, code, day } = useTexts();
  const { way } = useSession();
  const [action, setAction] = useState<Action>();
  const { file, person } = view;
  const deciding = file.state === 'REFERRED' || file.state === 'ON_AGENDA';
  const open = file.state !== 'CLOSED' && file.state !== 'HANDED_OVER';
  const group = (c: string) => way.targetGroups.find(g => g.code === c)?.name ?? c;
  const challenge = (c: string) => way.challenges.find(g => g.code === c)?.name ?? c;
  const agreed = view.agreement && !view.agreement.withdrawnOn;
  return (
    <>
      <div className="s-band"><div className="container">
        <PageHead
          title={`${person.name}, ${t('age', { age: person.age })}`}
          back={{ to: '/arbejdsliste', text: t('nav.worklist') }}
          actions={
            <>
              {view.notificationOffered && <button type="button" className="button button-secondary" onClick={() => setAction('notify')}><Icon name="flag" />{t('case.notify')}</button>}
              {open && !deciding && <button type="button" className="button button-secondary" onClick={() => setAction('close')}>{t('case.close')}</button>}
            </>
          }
        >
          <p className="s-tags"><span className="s-tag" lang="da">{view.programmeName}</span><Pill group="state" value={file.state} /><span>{t('case.number', { number: file.number })}</span>{person.addressProtected && <span className="s-pill late">{t('person.protected')}</span>}</p>
        </PageHead>
      </div></div>
      <div className="container s-cols">
        <div>
          <p className="s-next"><Icon name="chevron-right" /><span><b>{t('case.next')}:</b> <span lang="da">{view.nextStep}</span></span></p>
          {deciding && <Eligibility view={view} changed={changed} />}
          {!deciding && <Plan view={view} changed={changed} />}
          <Timeline view={view} />
        </div>
        <aside>
          <Panel title={t('case.about')}>
            <dl className="s-facts">
              <dt>{t('person.born')}</dt><dd>{day(person.born)}</dd>
              {person.cprMasked && <><dt>{t('person.cpr')}</dt><dd>{person.cprMasked}</dd></>}
              {person.phone && <><dt>{t('person.phone')}</dt><dd>{person.phone}</dd></>}
              {person.address && <><dt>{t('person.address')}</dt><dd>{person.address}</dd></>}
              <dt>{t('referral.received')}</dt><dd>{day(file.referral.receivedOn)}</dd>
              <dt>{t('referral.channel')}</dt><dd>{code('channel', file.referral.channel)}</dd>
              <dt>{t('referral.by')}</dt><dd>{file.referral.referrer.name}{file.referral.referrer.organisation && <>, {file.referral.referrer.organisation}</>}</dd>
              {deciding && <><dt>{t('cases.takeup')}</dt><dd>{day(file.takeUpDue)}</dd></>}
              <dt>{t('referral.form')}</dt><dd>{file.referral.formReceivedOn ? day(file.referral.formReceivedOn) : way.intake.form ? <button type="button" className="s-link" onClick={() => setAction('form')}>{t('case.form')}</button> : '–'}</dd>
            </dl>
            {[...file.referral.targetGroups.map(group), ...file.referral.challenges.map(challenge)].length > 0 && (
              <ul className="s-chips" lang="da">{[...file.referral.targetGroups.map(group), ...file.referral.challenges.map(challenge)].map(c => <li key={c}>{c}</li>)}</ul>
            )}
          </Panel>
          <Panel title={t('agreement')}>
            {agreed ? (
              <>
                <p>{t('agreement.given', { who: code('given', view.agreement!.givenBy), on: day(view.agreement!.on) })}</p>
                {open && <button type="button" className="s-link" onClick={() => setAction('withdraw')}>{t('case.withdraw')}</button>}
              </>
            ) : (
              <>
                <p className="s-muted">{view.agreement ? t('agreement.withdrawn', { on: day(view.agreement.withdrawnOn!) }) : t('agreement.none')}</p>
                {open && <button type="button" className="button button-secondary" onClick={() => setAction('agree')}>{t('case.agree')}</button>}
              </>
            )}
          </Panel>
          {view.tasks.length > 0 && (
            <Panel title={t('case.tasks')}>
              <ul className="s-tasks">{view.tasks.map(({ task, overdue }) => <li key={task.id}><span lang="da">{task.text}</span>{task.doneAt ? <Pill group="step" value="DONE" /> : <Due day={task.due} overdue={overdue} />}</li>)}</ul>
            </Panel>
          )}
        </aside>
      </div>
      {action && <Actions view={view} changed={changed} action={action} close={() => setAction(undefined)} />}
    </>
  );
}

export default function Case({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(async () => valueOf(await api.GET('/{tenant}/cases/{case}', { params: { path: { tenant, case: id } } })), [tenant, id]);
  return (
    <div className={load.data ? undefined : 'container'}>
      <Load load={load}>{view => <Page view={view} changed={next => (next ? load.set(next) : load.reload())} />}</Load>
    </div>
  );
}
