import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { api, valueOf } from '../../api/client';
import { useChange } from '../../parts/change';
import { csvOf, save } from '../../parts/files';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Counted, type Figures, type Shape } from './Counted';
import { Section } from './Sections';
import { Times } from './Times';
import { Work } from './Work';

const WORK = ['INDIVIDUAL', 'GENERAL', 'PARTICIPANTS'];

/** Figures nobody can be told from. */
export default function FiguresPage() {
  const { t, day } = useTexts();
  const { tenant } = useSession();
  const [query, setQuery] = useSearchParams();
  const period = query.get('halvaar') ?? undefined;
  const [shape, setShape] = useState<Shape>('chart');
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/figures', { params: { path: { tenant }, query: { period } } })),
    [tenant, period],
  );
  return (
    <Section title={t('nav.figures')} lead={t('figures.lead')}>
      <Load load={load}>
        {figures => (
          <>
            <div className="s-filters">
              <div className="form-group">
                <label className="form-label" htmlFor="period">{t('figures.period')}</label>
                <select
                  className="form-select"
                  id="period"
                  value={figures.period.id}
                  onChange={e => setQuery({ halvaar: e.target.value })}
                >
                  {figures.periods.map(p => <option key={p.id} value={p.id}>{named(t, p.id)}</option>)}
                </select>
              </div>
              <button
                type="button"
                className="button button-secondary"
                onClick={() => setShape(shape === 'chart' ? 'table' : 'chart')}
              >
                {t(shape === 'chart' ? 'chart.as.table' : 'chart.as.chart')}
              </button>
              <Download period={figures.period.id} />
            </div>
            <Standing figures={figures} />
            <p>
              {t('figures.counted', { day: day(figures.countedOn) })} {t('figures.few.text', { n: figures.fewest })}
            </p>
            <Why>{figures.sources.map(s => <Quote key={s.requirement} source={s} />)}</Why>
            <Work figures={figures} shape={shape} />
            <Times figures={figures} shape={shape} />
            {figures.tables
              .filter(table => !WORK.includes(table.measure))
              .map(table => <Counted key={table.code} table={table} figures={figures} shape={shape} />)}
            <Unseen figures={figures} />
          </>
        )}
      </Load>
    </Section>
  );
}

function named(t: ReturnType<typeof useTexts>['t'], id: string) {
  const [year = '', half = ''] = id.split('-');
  return t('figures.period.of', { year, half });
}

function Download({ period }: { period: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const get = () =>
    void run(async () => {
      const params = { path: { tenant }, query: { period } };
      const file = valueOf(await api.GET('/{tenant}/figures/csv', { params }));
      save(csvOf(file.text), file.name);
    });
  return (
    <>
      <button type="button" className="button button-secondary" aria-disabled={busy} onClick={get}>{t('figures.csv')}</button>
      {problem && <ProblemBox problem={problem} again={get} />}
    </>
  );
}

/** Whether it is over, and what that means. */
function Standing({ figures: { published } }: { figures: Figures }) {
  const { t, moment } = useTexts();
  if (!published) return <p>{t('figures.running')}</p>;
  return (
    <p>
      {t('figures.published', { at: moment(published.at), version: published.modelVersion })} (<span lang="da">{published.model}</span>)
    </p>
  );
}

/** What the municipality says it measures, and this half-year does not show. */
function Unseen({ figures }: { figures: Figures }) {
  const { t } = useTexts();
  const unseen = figures.indicators.filter(i => i.shownIn.length === 0);
  if (unseen.length === 0) return null;
  return (
    <Panel title={t('figures.not.shown')}>
      <ul>
        {unseen.map(i => (
          <li key={i.code}>
            <span lang="da">{i.name}</span>
            <Why><Quote source={i.source} /></Why>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
