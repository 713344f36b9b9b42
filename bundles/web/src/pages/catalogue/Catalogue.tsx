import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { writable } from '../records/choosing';
import { ALL, KINDS, wanted, type Entry, type Wanted } from './entries';
import { catalogueOf } from './reading';
import { Section } from './Sections';

/** The staircase with what stands on each step; a measure may stand on several. */
export default function Catalogue() {
  const { t } = useTexts();
  const { tenant, me, way } = useSession();
  const load = useLoad(() => catalogueOf(tenant), [tenant]);
  const template = way.staircase.described;
  const writes = writable(way, me, false).some(one => one.id === template);
  return (
    <Section
      title={t('nav.catalogue')}
      lead={t('catalogue.lead')}
      actions={
        writes && (
          <Link href={`/videnbank/ny/${template}`} className="button button-primary">
            <Icon name="plus" />
            {t('catalogue.add')}
          </Link>
        )
      }
    >
      <Load load={load}>
        {entries =>
          entries.length === 0 ? (
            <div className="s-panel"><Empty icon="list-bulleted" title={t('catalogue.none')} text={t('catalogue.none.text')} /></div>
          ) : (
            <Searched entries={entries} />
          )
        }
      </Load>
    </Section>
  );
}

function Searched({ entries }: { entries: Entry[] }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<Wanted>(ALL);
  const found = wanted(entries, asked);
  return (
    <>
      <Filters asked={asked} change={part => setAsked({ ...asked, ...part })} some={entries.some(e => e.retired)} />
      <p className="s-count" role="status">{t('catalogue.shown', { n: found.length, all: entries.length })}</p>
      <Stairs entries={found} />
    </>
  );
}

function Filters({ asked, change, some }: { asked: Wanted; change: (part: Partial<Wanted>) => void; some: boolean }) {
  const { t } = useTexts();
  const { steps } = useSession().way.staircase;
  return (
    <form className="s-panel s-filters s-stairs-search" role="search" onSubmit={e => e.preventDefault()}>
      <div className="form-group">
        <label className="form-label" htmlFor="catalogue-text">{t('catalogue.search')}</label>
        <input
          className="form-input"
          id="catalogue-text"
          type="search"
          autoComplete="off"
          maxLength={200}
          aria-describedby="catalogue-text-hint"
          value={asked.text}
          onChange={e => change({ text: e.target.value })}
        />
        <span className="form-hint" id="catalogue-text-hint">{t('catalogue.search.hint')}</span>
      </div>
      <div className="form-group">
        <label className="form-label" htmlFor="catalogue-step">{t('catalogue.step')}</label>
        <select className="form-select" id="catalogue-step" value={asked.step} onChange={e => change({ step: e.target.value })}>
          <option value="">{t('catalogue.every')}</option>
          {steps.map(step => <option key={step.number} value={step.number} lang="da">{`${step.number}. ${step.name}`}</option>)}
        </select>
      </div>
      <div className="form-group">
        <label className="form-label" htmlFor="catalogue-kind">{t('catalogue.kind')}</label>
        <select className="form-select" id="catalogue-kind" value={asked.kind} onChange={e => change({ kind: e.target.value })}>
          <option value="">{t('catalogue.every')}</option>
          {KINDS.map(kind => <option key={kind} value={kind}>{t(`catalogue.kind.${kind}`)}</option>)}
        </select>
      </div>
      {some && (
        <div className="form-group-checkbox">
          <input
            className="form-checkbox"
            id="catalogue-retired"
            type="checkbox"
            checked={asked.retired}
            onChange={e => change({ retired: e.target.checked })}
          />
          <label htmlFor="catalogue-retired">{t('catalogue.retired.show')}</label>
        </div>
      )}
    </form>
  );
}

/** As the document draws it: the third step on top, and the widest below. */
function Stairs({ entries }: { entries: Entry[] }) {
  const { t } = useTexts();
  const steps = [...useSession().way.staircase.steps].sort((a, b) => b.number - a.number);
  const loose = entries.filter(e => e.steps.length === 0);
  return (
    <div className="s-stairs">
      {steps.map((step, at) => (
        <section key={step.number} className={`s-stair s-stair-${steps.length - at}`} aria-labelledby={`step-${step.number}`}>
          <header>
            <span className="s-stair-number" aria-hidden="true">{step.number}</span>
            <h2 id={`step-${step.number}`}>
              <span className="s-sr">{t('catalogue.step.of', { n: step.number })}: </span>
              <span lang="da">{step.name}</span>
            </h2>
          </header>
          <Cards entries={entries.filter(e => e.steps.includes(step.number))} />
        </section>
      ))}
      {loose.length > 0 && (
        <section className="s-stair" aria-labelledby="step-none">
          <header><h2 id="step-none">{t('catalogue.nowhere')}</h2></header>
          <Cards entries={loose} />
        </section>
      )}
    </div>
  );
}

function Cards({ entries }: { entries: Entry[] }) {
  const { t } = useTexts();
  if (entries.length === 0) return <p className="s-muted">{t('catalogue.step.none')}</p>;
  return (
    <ul className="s-measures">
      {entries.map(entry => (
        <li key={entry.code}>
          <Link href={`/katalog/${entry.code}`} lang="da">{entry.name}</Link>
          {entry.target && <span className="s-sub" lang="da">{entry.target}</span>}
          <span className="s-tags">
            <span className="s-tag">{t(`catalogue.kind.${entry.kind}`)}</span>
            {entry.tight && <span className="s-pill warn"><Icon name="lock" />{t('catalogue.tight')}</span>}
            {entry.own && <span className="s-pill">{t('catalogue.own')}</span>}
            {entry.retired && <span className="s-pill">{t('catalogue.retired')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
