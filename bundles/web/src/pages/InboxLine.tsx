import { api, once, valueOf, version, type Schemas } from '../api/client';
import { Form } from '../parts/form';
import { Icon } from '../parts/icon';
import { Load, ProblemBox, useChange, useLoad } from '../parts/load';
import { PageHead, Panel, Pill } from '../parts/page';
import { useSession } from '../session';
import { useTexts } from '../texts';

const OUTCOMES: Schemas['InboxLineOutcomeCode'][] = ['NONE', 'ALREADY_KNOWN', 'CONTACT', 'CONCERN_CONVERSATION', 'CASE', 'NOTIFY_CHILD_AUTHORITY', 'REFER_OTHER'];
type View = Schemas['InboxLineView'];

function Person({ person }: { person: Schemas['PersonView'] }) {
  const { t, day } = useTexts();
  return (
    <dl className="s-facts">
      <dt>{t('person.name')}</dt><dd>{person.name}</dd>
      <dt>{t('person.born')}</dt><dd>{day(person.born)} ({t('age', { age: person.age })})</dd>
      {person.cprMasked && <><dt>{t('person.cpr')}</dt><dd>{person.cprMasked}</dd></>}
      {person.phone && <><dt>{t('person.phone')}</dt><dd>{person.phone}</dd></>}
    </dl>
  );
}

const WITH_TIME = /^\d{4}-\d\d-\d\dT/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A field of the feed: codes and times in words, all else as the sender wrote it. */
function Detail({ name, value }: { name: string; value: string }) {
  const { code, day, moment } = useTexts();
  const words = WITH_TIME.test(value) ? moment(value) : DAY.test(value) ? day(value) : code('told', value);
  return <div className="s-detail"><dt>{code('detail', name)}</dt><dd lang={words === value ? 'da' : undefined}>{words}</dd></div>;
}

function Line({ view, set }: { view: View; set: (view: View) => void }) {
  const { t, code, day, moment } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const { line } = view;
  const told = line.person;
  const path = { tenant, line: line.id };
  const header = version(line.version);
  const change = (work: () => Promise<View>) => void run(async () => set(await work()));
  return (
    <>
      <PageHead title={[told.givenName, told.familyName].filter(Boolean).join(' ') || t('inbox.unnamed')} back={{ to: '/indbakke', text: t('nav.inbox') }}>
        <p className="s-tags"><Pill group="line" value={line.state} /><span>{line.sender}, {t('inbox.record', { n: line.recordNo })}</span><span>{moment(line.receivedAt)}</span></p>
      </PageHead>
      {problem && <ProblemBox problem={problem} />}
      {line.problem && <div className="alert alert-warning s-problem"><Icon name="warning" cls="alert-icon" /><div className="alert-body"><h2 className="alert-heading">{t('inbox.quarantine')}</h2><p className="alert-text" lang="da">{line.problem.code}: {line.problem.reason}</p></div></div>}
      <div className="s-beside">
        <Panel title={t('inbox.told')}>
          {told.addressProtected && <p><span className="s-pill late">{t('person.protected')}</span></p>}
          <dl className="s-facts">
            {told.born && <><dt>{t('person.born')}</dt><dd>{day(told.born)}</dd></>}
            {view.ageOnEvent !== undefined && <><dt>{t('inbox.age')}</dt><dd>{t('age', { age: view.ageOnEvent })}</dd></>}
            {told.cpr && <><dt>{t('person.cpr')}</dt><dd>{told.cpr}</dd></>}
            {told.phone && <><dt>{t('person.phone')}</dt><dd>{told.phone}</dd></>}
            {told.address && <><dt>{t('person.address')}</dt><dd>{told.address}</dd></>}
            {Object.entries(line.details).map(([name, value]) => <Detail key={name} name={name} value={value} />)}
          </dl>
        </Panel>
        <Panel title={view.matched ? t('inbox.is') : t('inbox.candidates')}>
          {view.matched && <Person person={view.matched} />}
          {!view.matched && view.candidates.length === 0 && <p className="s-muted">{t('inbox.nobody')}</p>}
          {!view.matched && view.candidates.map(c => (
            <article className="s-candidate" key={c.person.id}>
              <Person person={c.person} />
              <ul className="s-chips" lang="da">{c.reasons.map(r => <li key={r}>{r}</li>)}</ul>
              {line.state === 'NEW' && <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => change(async () => valueOf(await api.POST('/{tenant}/inbox/{line}/match', { params: { path, header }, body: { person: c.person.id } })))}>{t('inbox.match')}<span className="s-sr">: {c.person.name}</span></button>}
            </article>
          ))}
          {!view.matched && line.state === 'NEW' && <button type="button" className="s-link" aria-disabled={busy} onClick={() => change(async () => valueOf(await api.POST('/{tenant}/inbox/{line}/person', { params: { path, header: { ...header, ...once() } } })))}><Icon name="plus" />{t('inbox.register')}</button>}
        </Panel>
      </div>
      {view.notificationOffered && <p className="s-next"><Icon name="flag" /><span>{t('inbox.notify')}</span></p>}
      {line.outcome ? (
        <Panel title={t('inbox.outcome')}><p><b>{code('outcome', line.outcome.code)}</b> · {moment(line.outcome.at)}</p><p lang="da">{line.outcome.note}</p></Panel>
      ) : line.state === 'QUARANTINED' ? (
        <Panel title={t('inbox.release')}>
          <Form fields={[{ name: 'note', label: t('note'), type: 'area', required: true }]} label={t('inbox.release')} busy={busy} submit={v => change(async () => valueOf(await api.POST('/{tenant}/inbox/{line}/release', { params: { path, header }, body: { note: v.note ?? '' } })))} />
        </Panel>
      ) : (
        <Panel title={t('inbox.outcome')}>
          <Form
            fields={[
              { name: 'outcome', label: t('inbox.decide'), type: 'select', required: true, options: OUTCOMES.map(o => ({ value: o, label: code('outcome', o) })) },
              { name: 'note', label: t('note'), type: 'area' },
            ]}
            label={t('inbox.save')}
            busy={busy}
            submit={v => change(async () => valueOf(await api.POST('/{tenant}/inbox/{line}/outcome', { params: { path, header: { ...header, ...once() } }, body: { outcome: v.outcome as Schemas['InboxLineOutcomeCode'], note: v.note ?? '' } })))}
          />
        </Panel>
      )}
    </>
  );
}

export default function InboxLine({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(async () => valueOf(await api.GET('/{tenant}/inbox/{line}', { params: { path: { tenant, line: id } } })), [tenant, id]);
  return <div className="container"><Load load={load}>{view => <Line view={view} set={load.set} />}</Load></div>;
}
