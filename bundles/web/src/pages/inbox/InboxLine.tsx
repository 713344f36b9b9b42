import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Form } from '../../parts/form/Form';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Notice } from '../../parts/Notice';
import { PageHead, Panel, Pill } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from './sender';
import { IntoCase } from './IntoCase';
import { Register } from './Register';
import { Routes } from './Routes';
import { Told } from './Told';
import { Undo } from './Undo';
import { OUTCOMES, SEEN_ONCE, type Outcome } from './outcomes';
import { Who } from './Who';

type View = Schemas['InboxLineView'];
export type LineProps = { view: View; set: (view: View) => void; refresh: () => void };

export default function InboxLine({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/inbox/{line}', { params: { path: { tenant, line: id } } })),
    [tenant, id],
  );
  return (
    <div className="container">
      <Load load={load} back="/indbakke">{view => <Line view={view} set={load.set} refresh={load.reload} />}</Load>
    </div>
  );
}

function Line(props: LineProps) {
  const { t, code, moment } = useTexts();
  const { view } = props;
  const { line, matched } = view;
  const written = [line.person.givenName, line.person.familyName].filter(Boolean).join(' ');
  const name = written || matched?.name || t('inbox.unnamed');
  return (
    <>
      <PageHead title={name} back={{ to: '/indbakke', text: t('nav.inbox') }}>
        <p className="s-tags">
          <Pill group="line" value={line.state} />
          <span><span lang="da">{senderName(code, line.sender)}</span>, {t('inbox.record', { n: line.recordNo })}</span>
          <span>{moment(line.receivedAt)}</span>
        </p>
      </PageHead>
      {line.problem && (
        <Notice title={t('inbox.quarantine')}>
          <p className="alert-text" lang="da">{line.problem.reason}</p>
          <p className="s-sub">{line.problem.code}</p>
        </Notice>
      )}
      {view.corrected.length > 0 && <Corrects view={view} />}
      <Register {...props}>
        <div className="s-beside">
          <Told view={view} />
          <Who {...props} />
        </div>
        {view.notificationOffered && (
          <p className="s-next">
            <Icon name="flag" />
            <span>{t('inbox.notify')}</span>
          </p>
        )}
      </Register>
      {line.routing.confidentiality && <p className="s-next"><Icon name="lock" /><span>{t('inbox.apart')}</span></p>}
      {view.seenOnce && <p className="s-next"><Icon name="info" /><span>{t('inbox.once')}</span></p>}
      {view.routes.length > 0 && line.state === 'NEW' && <Routes routes={view.routes} />}
      <Done view={view} />
      <Undo {...props} />
      {line.state === 'QUARANTINED' && <Release {...props} />}
      {line.state === 'NEW' && view.proposal && <IntoCase {...props} proposal={view.proposal} />}
      {line.state === 'NEW' && <Decide {...props} />}
    </>
  );
}

/** What few may see can be left to the police; of whoever is seen once nothing is kept. */
const outcomesOf = ({ seenOnce, line }: View): Outcome[] =>
  seenOnce
    ? SEEN_ONCE
    : line.routing.confidentiality
      ? [...OUTCOMES, 'HANDLED_BY_POLICE']
      : OUTCOMES;

/** What the sender told before and now tells otherwise. */
function Corrects({ view }: { view: View }) {
  const { t, code } = useTexts();
  return (
    <Notice kind="info" title={t('inbox.corrects')}>
      <ul>
        {view.corrected.map(({ line, state, outcome }) => (
          <li key={line}>
            <Link href={`/indbakke/${line}`}>{t('inbox.before')}</Link>:{' '}
            {outcome ? code('outcome', outcome) : code('line', state)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Done({ view: { line } }: { view: View }) {
  const { t, code, moment } = useTexts();
  if (!line.outcome) return null;
  return (
    <Panel title={t('inbox.outcome.done')}>
      <p><b>{code('outcome', line.outcome.code)}</b> · {moment(line.outcome.at)}</p>
      <p lang="da">{line.outcome.note}</p>
      {line.concern && (
        <Link href={`/bekymringer/${line.concern}`} className="button button-primary">{t('inbox.concern')}</Link>
      )}
    </Panel>
  );
}

/** Under 15 nobody is charged: what the line proposes is confirmed by one click (LAW-15). */
const CHARGED_UNDER_15 = 'E07';

function Release({ view: { line }, set, refresh }: LineProps) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const release = (note: string) =>
    run(async () => {
      const params = { path: { tenant, line: line.id }, header: version(line.version) };
      set(valueOf(await api.POST('/{tenant}/inbox/{line}/release', { params, body: { note } })));
      tell(t('inbox.released'));
    });
  if (line.problem?.code === CHARGED_UNDER_15) {
    return (
      <Panel title={t('inbox.under-15')}>
        <p>{t('inbox.under-15.lead')}</p>
        {problem && <ProblemBox problem={problem} again={refresh} />}
        <p className="s-actions">
          <button type="button" className="button button-primary" aria-disabled={busy} onClick={() => !busy && release(t('inbox.under-15.note'))}>
            {t('inbox.under-15.confirm')}
          </button>
        </p>
      </Panel>
    );
  }
  return (
    <Panel title={t('inbox.release')}>
      <p className="s-muted">{t('inbox.release.lead')}</p>
      <Form
        slot={`inbox/${line.id}/release`}
        fields={[{ name: 'note', label: t('inbox.release.note'), type: 'area', required: true }]}
        label={t('inbox.release')}
        busy={busy}
        problem={problem}
        refresh={refresh}
        submit={({ note = '' }) => release(note)}
      />
    </Panel>
  );
}

function Decide({ view, set, refresh }: LineProps) {
  const { t, code } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { line } = view;
  const slot = `inbox/${line.id}/outcome`;
  const { busy, problem, run } = useChange(slot);
  return (
    <Panel title={t('inbox.outcome')}>
      <Form
        slot={slot}
        fields={[
          {
            name: 'outcome',
            label: t('inbox.decide'),
            type: 'radio',
            required: true,
            options: outcomesOf(view).map(o => ({ value: o, label: code('outcome', o) })),
          },
          { name: 'note', label: t('note'), type: 'area' },
        ]}
        label={t('inbox.save')}
        busy={busy}
        problem={problem}
        refresh={refresh}
        submit={v =>
          run(async once => {
            const body = { outcome: v.outcome as Outcome, note: v.note ?? '' };
            const params = { path: { tenant, line: line.id }, header: { ...version(line.version), ...once(body) } };
            set(valueOf(await api.POST('/{tenant}/inbox/{line}/outcome', { params, body })));
            tell(t('saved', { what: t('inbox.decide') }));
          })
        }
      />
    </Panel>
  );
}
