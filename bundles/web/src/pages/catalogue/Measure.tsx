import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Panel, Quote } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Files } from '../records/About';
import { writable } from '../records/choosing';
import { FOR_ONE, type Entry } from './entries';

/** One measure: what it is, for whom, its materials, and for those who coordinate who takes part. */
export default function Measure({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/catalogue/{entry}', { params: { path: { tenant, entry: id } } })),
    [tenant, id],
  );
  return (
    <div className="container">
      <Load load={load} back="/katalog">{entry => <Page entry={entry} />}</Load>
    </div>
  );
}

function Page({ entry }: { entry: Entry }) {
  const { t } = useTexts();
  const { me, way } = useSession();
  const steps = way.staircase.steps.filter(step => entry.steps.includes(step.number));
  return (
    <>
      <PageHead
        title={entry.name}
        lang="da"
        lead={entry.target && <>{t('catalogue.target')}: <span lang="da">{entry.target}</span></>}
        back={{ to: '/katalog', text: t('nav.catalogue') }}
        actions={<Describe entry={entry} />}
      >
        <p className="s-tags">
          <span className="s-tag">{t(`catalogue.kind.${entry.kind}`)}</span>
          {steps.map(step => (
            <span key={step.number} className="s-pill brand">{t('catalogue.step.of', { n: step.number })}</span>
          ))}
          {entry.tight && <span className="s-pill warn"><Icon name="lock" />{t('catalogue.tight')}</span>}
          {entry.own && <span className="s-pill">{t('catalogue.own')}</span>}
          {entry.retired && <span className="s-pill">{t('catalogue.retired')}</span>}
        </p>
      </PageHead>
      <div className="s-cols">
        <div>
          <Panel title={t('catalogue.description')}>
            {entry.description ? (
              <p className="s-prose" lang="da">{entry.description}</p>
            ) : (
              <p className="s-muted">{t('catalogue.description.none')}</p>
            )}
            {entry.tight && <p className="s-muted">{t('catalogue.tight.text')}</p>}
          </Panel>
          <Materials entry={entry} />
          {entry.described && <Attached record={entry.described} />}
          {FOR_ONE.includes(entry.kind) && may(me, 'coordinate') && <Participants entry={entry} />}
        </div>
        <aside aria-label={t('case.aside')}>
          {entry.template && <Panel title={t('catalogue.plan')}><p>{t('catalogue.plan.text')}</p></Panel>}
          <Panel title={t('catalogue.step')}>
            <ul className="s-links">{steps.map(step => <li key={step.number} lang="da">{`${step.number}. ${step.name}`}</li>)}</ul>
          </Panel>
          {entry.source && <Panel title={t('catalogue.why')}><Quote source={entry.source} /></Panel>}
        </aside>
      </div>
    </>
  );
}

function Describe({ entry }: { entry: Entry }) {
  const { t } = useTexts();
  const { me, way } = useSession();
  const template = writable(way, me, false).find(one => one.id === way.staircase.described);
  if (!template) return null;
  if (entry.described && !entry.retired) {
    return (
      <Link href={`/videnbank/${entry.described}/ret`} className="button button-secondary">
        <Icon name="edit" />
        {t('catalogue.edit')}
      </Link>
    );
  }
  if (entry.own) return null;
  const begun = new URLSearchParams({ title: entry.name, entry: entry.code, target: entry.target ?? '' });
  return (
    <Link href={`/videnbank/ny/${template.id}?${begun}`} className="button button-primary">
      <Icon name="edit" />
      {t('catalogue.describe')}
    </Link>
  );
}

/** Followed by whoever clicks: nothing is fetched from there, and nothing is told where one comes from. */
function Materials({ entry }: { entry: Entry }) {
  const { t } = useTexts();
  const host = (link: string) => new URL(link).host;
  return (
    <Panel title={t('catalogue.materials')}>
      {entry.links.length === 0 && !entry.described && <p className="s-muted">{t('catalogue.materials.none')}</p>}
      {entry.links.length > 0 && (
        <ul className="s-links">
          {entry.links.map(link => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
                {link}
                <span className="s-sr"> ({t('catalogue.link.out', { host: host(link) })})</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {entry.described && <Link href={`/videnbank/${entry.described}`} className="s-link">{t('catalogue.history')}</Link>}
    </Panel>
  );
}

function Attached({ record }: { record: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/records/{record}', { params: { path: { tenant, record } } })),
    [tenant, record],
  );
  return <Load load={load}>{view => (view.files.length > 0 ? <Files view={view} /> : null)}</Load>;
}

function Participants({ entry }: { entry: Entry }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/catalogue/{entry}/participants', { params: { path: { tenant, entry: entry.code } } })).items,
    [tenant, entry.code],
  );
  return (
    <Panel title={t('catalogue.who')}>
      <p className="s-muted">{t('catalogue.who.text')}</p>
      <Load load={load}>
        {all => (all.length === 0 ? <p>{t('catalogue.who.none')}</p> : <Who all={all} />)}
      </Load>
    </Panel>
  );
}

function Who({ all }: { all: Schemas['MeasureParticipantView'][] }) {
  const { t, day } = useTexts();
  return (
    <ul className="s-tasks">
      {all.map(({ participation: p, name, caseNumber }) => (
        <li key={p.id}>
          <div>
            <Link href={`/sager/${p.caseId}/handleplan`}>{name}</Link>
            <span className="s-sub">
              {caseNumber} · {t('measures.since', { day: day(p.beganOn) })} ·{' '}
              {t('measures.dose', { attended: p.attended, offered: p.offered })}
            </span>
          </div>
          {p.ending && <span className="s-pill">{t(`measures.${p.ending.how}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
