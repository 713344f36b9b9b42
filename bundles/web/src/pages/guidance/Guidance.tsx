import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Load, useLoad, type Loading } from '../../parts/load';
import { Panel } from '../../parts/page';
import { endedOn } from '../../parts/policies';
import { Empty, ProblemBox } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { Whom } from './Door';
import { Readers } from './Readers';
import { Section } from './Sections';
import { sparringOf } from './sparring';

type View = Schemas['GuidanceView'];
type Text = View['own'][number];

/** What is expected of whoever is logged in, what to do, and whom to ask. */
export default function Guidance() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/guidance', { params: { path: { tenant } } })),
    [tenant],
  );
  const whom = useLoad(() => sparringOf(tenant), [tenant]);
  return (
    <Section title={t('guidance.title')} lead={t('guidance.lead')}>
      <Load load={load}>{view => <Own texts={view.own} load={load} />}</Load>
      <div className="s-after">
        <Panel title={t('guidance.whom')}>
          <Load load={whom}>{view => <Whom view={view} />}</Load>
          <p><Link href="/sparring">{t('sparring.ask')}</Link></p>
        </Panel>
      </div>
      {load.data && <Binding texts={load.data.binding} load={load} />}
      {may(me, 'lead') && <div className="s-after"><Readers /></div>}
    </Section>
  );
}

function Own({ texts, load }: { texts: Text[]; load: Loading<View> }) {
  const { t } = useTexts();
  const [first, ...others] = texts;
  if (!first) {
    return (
      <div className="s-panel">
        <Empty icon="list-bulleted" title={t('guidance.none')} text={t('guidance.none.text')} />
      </div>
    );
  }
  return (
    <>
      <Shown text={first} load={load} />
      {others.map(text => (
        <details className="s-rules" key={text.record}>
          <summary lang="da">{text.title}</summary>
          <Shown text={text} load={load} />
        </details>
      ))}
    </>
  );
}

function Binding({ texts, load }: { texts: Text[]; load: Loading<View> }) {
  const { t } = useTexts();
  return (
    <section className="s-after" aria-labelledby="binding">
      <h2 id="binding">{t('guidance.binding')}</h2>
      <Policies />
      {texts.length === 0 && <p>{t('guidance.binding.none')}</p>}
      {texts.map(text => <Shown key={text.record} text={text} load={load} />)}
    </section>
  );
}

/** The policies the work stands on: one that has ended is history, and says since when. */
function Policies() {
  const { t, day } = useTexts();
  const { way } = useSession();
  const policies = way.standing?.policies ?? [];
  return (
    <ul className="s-plain">
      {policies.map(policy => {
        const ended = endedOn(policy, today());
        return (
          <li key={policy.id}>
            <span lang="da">{policy.title}</span>{' '}
            {ended && <><span className="s-tag">{t('rulebook.historic')}</span> {t('policy.until', { day: day(ended) })}</>}
          </li>
        );
      })}
    </ul>
  );
}

function Shown({ text, load }: { text: Text; load: Loading<View> }) {
  const { t, moment } = useTexts();
  return (
    <section className="s-panel">
      <header><h2 lang="da">{text.title}</h2></header>
      <p className="s-muted">
        {text.audience && <>{t('guidance.for', { who: text.audience })} · </>}
        {t('guidance.since', { day: moment(text.since), n: text.text })} ·{' '}
        <Link href={`/videnbank/${text.record}`}>
          {t('guidance.older')}
          <span className="s-sr" lang="da">: {text.title}</span>
        </Link>
      </p>
      <div lang="da">
        {text.parts.map(part => (
          <div key={part.label}>
            <h3>{part.label}</h3>
            <p className="s-prose">{part.text}</p>
          </div>
        ))}
      </div>
      <Confirm text={text} load={load} />
    </section>
  );
}

function Confirm({ text, load }: { text: Text; load: Loading<View> }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange(`guidance/${text.record}`);
  if (text.readAt) {
    return (
      <p role="status">
        <Icon name="check" /> {t('guidance.readAt', { day: moment(text.readAt) })}
      </p>
    );
  }
  const confirm = () =>
    run(async () => {
      const params = { path: { tenant, record: text.record } };
      load.set(valueOf(await api.PUT('/{tenant}/guidance/{record}/read', { params, body: { text: text.text } })));
    });
  return (
    <>
      {problem && <ProblemBox problem={problem} again={load.reload} />}
      <button type="button" className="button button-primary" aria-disabled={busy} onClick={() => !busy && void confirm()}>
        {t('guidance.read')}
        <span className="s-sr" lang="da">: {text.title}</span>
      </button>
    </>
  );
}
