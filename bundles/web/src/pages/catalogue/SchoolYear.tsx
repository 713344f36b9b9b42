import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { FOR_MANY, type Entry } from './entries';
import { Note } from './Note';
import { catalogueOf } from './reading';
import { Section } from './Sections';

type Year = Schemas['SchoolYearView'];
type Done = Schemas['GeneralIntervention'];

/** A grid of schools and themes: what is not had is seen; and what else was done for many. */
export default function SchoolYear() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [query] = useSearchParams();
  const [noting, setNoting] = useState(false);
  const asked = Number(query.get('aar')) || undefined;
  const load = useLoad(async () => {
    const params = { path: { tenant }, query: { year: asked } };
    const [year, entries] = await Promise.all([api.GET('/{tenant}/catalogue/school-year', { params }), catalogueOf(tenant)]);
    return { year: valueOf(year), entries };
  }, [tenant, asked]);
  const notes = may(me, 'runInterventions') && load.data?.entries.some(e => FOR_MANY.includes(e.kind));
  return (
    <Section
      title={t('year.title')}
      lead={t('year.lead')}
      actions={
        notes && (
          <button type="button" className="button button-primary" onClick={() => setNoting(true)}>
            <Icon name="plus" />
            {t('year.note')}
          </button>
        )
      }
    >
      <Load load={load}>
        {({ year, entries }) => (
          <>
            <Years of={year.year} />
            <Themes year={year} themes={entries.filter(e => e.kind === 'THEME' && !e.retired)} />
            <Others done={year.done.filter(one => entries.find(e => e.code === one.entry)?.kind !== 'THEME')} today={year.today} />
          </>
        )}
      </Load>
      {noting && load.data && (
        <Note
          entries={load.data.entries.filter(e => FOR_MANY.includes(e.kind) && !e.retired)}
          schools={load.data.year.schools}
          changed={load.reload}
          close={() => setNoting(false)}
        />
      )}
    </Section>
  );
}

function Years({ of }: { of: number }) {
  const { t } = useTexts();
  const [, setQuery] = useSearchParams();
  const go = (year: number) => setQuery({ aar: String(year) });
  return (
    <div className="s-years">
      <button type="button" className="button button-secondary" onClick={() => go(of - 1)}>{t('year.before')}</button>
      <p role="status"><b>{t('year.of', { from: of, until: of + 1 })}</b></p>
      <button type="button" className="button button-secondary" onClick={() => go(of + 1)}>{t('year.after')}</button>
    </div>
  );
}

function Themes({ year, themes }: { year: Year; themes: Entry[] }) {
  const { t } = useTexts();
  if (year.schools.length === 0) {
    return <div className="s-panel"><Empty icon="list-bulleted" title={t('year.none')} text={t('year.none.text')} /></div>;
  }
  return (
    <Panel title={t('year.themes')}>
      <table className="s-table s-grid-themes">
        <thead>
          <tr>
            <th scope="col">{t('year.school')}</th>
            {themes.map(theme => <th key={theme.code} scope="col" lang="da">{theme.name}</th>)}
          </tr>
        </thead>
        <tbody>
          {year.schools.map(school => {
            const had = year.done.filter(one => one.place === school);
            const held = new Set(had.filter(one => one.heldOn <= year.today).map(one => one.entry));
            return (
              <tr key={school}>
                <th scope="row">
                  <span lang="da">{school}</span>
                  <span className="s-sub">
                    {t('year.had', { n: themes.filter(theme => held.has(theme.code)).length, all: themes.length })}
                  </span>
                </th>
                {themes.map(theme => (
                  <td key={theme.code} data-label={theme.name}>
                    <Had done={had.filter(one => one.entry === theme.code)} today={year.today} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

function Had({ done, today }: { done: Done[]; today: string }) {
  const { t, day } = useTexts();
  if (done.length === 0) {
    return <span className="s-gap"><span aria-hidden="true">–</span><span className="s-sr">{t('year.gap')}</span></span>;
  }
  return (
    <ul className="s-had">
      {done.map(one => (
        <li key={one.id} className={one.heldOn > today ? 'planned' : undefined}>
          <b>{t('year.group', { n: one.yearGroup ?? 0 })}</b>
          <span className="s-sub">
            {one.heldOn > today
              ? t('year.planned', { day: day(one.heldOn) })
              : one.participants !== undefined
                ? t('year.pupils', { n: one.participants })
                : day(one.heldOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Others({ done, today }: { done: Done[]; today: string }) {
  const { t, day } = useTexts();
  return (
    <Panel title={t('year.others')}>
      {done.length === 0 ? (
        <p className="s-muted">{t('year.others.none')}</p>
      ) : (
        <table className="s-table">
          <thead>
            <tr>
              <th scope="col">{t('year.what')}</th>
              <th scope="col">{t('year.day')}</th>
              <th scope="col">{t('year.place')}</th>
              <th scope="col">{t('year.many')}</th>
              <th scope="col">{t('year.how')}</th>
            </tr>
          </thead>
          <tbody>
            {done.map(one => (
              <tr key={one.id}>
                <th scope="row" lang="da">{one.title}</th>
                <td data-label={t('year.day')}>
                  {one.heldOn > today ? t('year.planned', { day: day(one.heldOn) }) : day(one.heldOn)}
                </td>
                <td data-label={t('year.place')} lang="da">{one.place ?? '–'}</td>
                <td data-label={t('year.many')}>{one.participants ?? '–'}</td>
                <td data-label={t('year.how')} lang="da">{one.note ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
