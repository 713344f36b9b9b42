import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Notice } from '../../parts/Notice';
import { Facts, PageHead, Panel, Pill, Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { CallList } from './CallList';
import { Clock } from './Clock';
import { IncidentDialog, type Asked } from './IncidentDialog';
import { incidentOf, type View } from './incidents';
import { Log } from './Log';
import { Network } from './Network';
import { Tasks } from './Tasks';

/** The night something happened: whom to call, what to do, what was said. */
export default function Incident({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(() => incidentOf(tenant, id), [tenant, id]);
  return (
    <div className="container s-incident">
      <Load load={load} back="/haendelser">
        {view => <Page view={view} set={load.set} refresh={load.reload} />}
      </Load>
    </div>
  );
}

type Props = { view: View; set: (view: View) => void; refresh: () => void };

function Page({ view, set, refresh }: Props) {
  const { t, code, moment } = useTexts();
  const [asked, setAsked] = useState<Asked>();
  const { incident, whole } = view;
  const working = whole && !incident.review;
  return (
    <>
      <PageHead title={view.kindName} lang="da" back={{ to: '/haendelser', text: t('nav.incidents') }}>
        <p className="s-tags">
          <Pill group="incident" value={incident.review ? 'CLOSED' : incident.plannedAt ? 'PLANNED' : 'OPEN'} />
          <span className="s-tag">{code('reach', incident.scope)}</span>
          <span lang="da">{incident.place}</span>
          <span>{moment(incident.at)}</span>
        </p>
        <p className="s-what" lang="da">{incident.happened}</p>
      </PageHead>
      <Clock view={view} />
      {working && <Act view={view} set={set} refresh={refresh} ask={setAsked} />}
      {view.stale && (
        <Notice title={t('incident.stale')} role="status">
          <p className="alert-text">{t('incident.stale.text', { who: view.ownerTitle })}</p>
        </Notice>
      )}
      {incident.review && <Review view={view} />}
      {!whole && <p className="s-next"><Icon name="info" />{t('incident.frontline')}</p>}
      <div className="s-cols">
        <div>
          {working && <CallList view={view} ask={setAsked} />}
          <Tasks view={view} set={set} refresh={refresh} ask={setAsked} />
          {whole && <Log view={view} ask={working ? setAsked : undefined} />}
        </div>
        <aside aria-label={t('network.title')}>
          <Network view={view} ask={working && view.leads ? setAsked : undefined} />
          <Young view={view} ask={working && view.leads ? setAsked : undefined} />
          <About view={view} />
        </aside>
      </div>
      {asked && <IncidentDialog asked={asked} view={view} set={set} refresh={refresh} close={() => setAsked(undefined)} />}
    </>
  );
}

type Acting = Props & { ask: (asked: Asked) => void };

function Act({ view, set, refresh, ask }: Acting) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const start = () =>
    run(async () => {
      const params = { path: { tenant, incident: view.incident.id }, header: version(view.incident.version) };
      set(valueOf(await api.POST('/{tenant}/incidents/{incident}/plan', { params })));
      tell(t('plan.started'));
    });
  return (
    <>
      {problem && <ProblemBox problem={problem} again={refresh} />}
      <div className="s-actions s-night">
        {!view.incident.plannedAt && (
          <button type="button" className="button button-primary" aria-disabled={busy} onClick={() => void start()}>
            <Icon name="check" />
            {t('plan.start')}
          </button>
        )}
        <button
          type="button"
          className={`button ${view.incident.plannedAt ? 'button-primary' : 'button-secondary'}`}
          onClick={() => ask({ what: 'log' })}
        >
          <Icon name="edit" />
          {t('log.update')}
        </button>
        {view.owns && (
          <button type="button" className="button button-secondary" onClick={() => ask({ what: 'close' })}>
            <Icon name="lock" />
            {t('incident.close')}
          </button>
        )}
      </div>
    </>
  );
}

function Review({ view: { incident } }: { view: View }) {
  const { t, moment } = useTexts();
  const { review } = incident;
  if (!review) return null;
  return (
    <Panel title={t('review.title')}>
      <Facts
        facts={[
          [t('review.learnt'), <span lang="da">{review.learnt}</span>],
          [t('review.worked'), <span lang="da">{review.worked}</span>],
          [t('review.calm'), moment(review.calmAt)],
          [t('review.closed'), moment(review.at)],
        ]}
      />
    </Panel>
  );
}

type Shown = { view: View; ask?: (asked: Asked) => void };

function Young({ view, ask }: Shown) {
  const { t, code } = useTexts();
  return (
    <Panel
      title={t('young.title')}
      aside={
        ask && (
          <button type="button" className="s-link" onClick={() => ask({ what: 'attach' })}>
            <Icon name="plus" />
            {t('young.attach')}
          </button>
        )
      }
    >
      {view.young.length === 0 ? (
        <p className="s-muted">{t('young.none')}</p>
      ) : (
        <ul className="s-plain">
          {view.young.map(y => (
            <li key={y.id}>
              {y.caseId ? <Link href={`/sager/${y.caseId}`}>{y.name}</Link> : <b>{y.name}</b>}
              <span className="s-sub">{t('case.number', { number: y.number })} · {code('basis', y.basis)}</span>
              <span className="s-sub" lang="da">{y.necessity}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function About({ view }: { view: View }) {
  const { t } = useTexts();
  const { incident } = view;
  return (
    <Panel title={t('incident.plan')}>
      <Facts
        facts={[
          [t('incident.goal'), <span lang="da">{view.goal}</span>],
          [t('incident.owner'), <span lang="da">{view.ownerTitle}</span>],
          [t('incident.judgement'), incident.judgement && <span lang="da">{incident.judgement}</span>],
          [t('incident.concern'), incident.concern && <Link href={`/bekymringer/${incident.concern}`}>{t('incident.concern.see')}</Link>],
        ]}
      />
      <Why>
        <p>{t('why.model', { code: incident.modelCode, version: incident.modelVersion })}</p>
        {view.sources.map(source => <Quote key={source.quote} source={source} />)}
      </Why>
    </Panel>
  );
}
