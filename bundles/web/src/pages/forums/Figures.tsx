import { useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { csvOf, save } from '../../parts/files';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';
import { Section } from './Sections';

type Figures = Schemas['FiguresView'];
type Count = Schemas['FiguresViewCount'];
type Measure = Schemas['FiguresViewMeasure'];

const WORK = ['INDIVIDUAL', 'GENERAL', 'PARTICIPANTS'] as const satisfies Measure[];
const LISTS = ['GOAL', 'CHANNEL', 'TARGET_GROUP'] as const satisfies Measure[];
const AGES = ['UNDER_18', 'OVER_18'] as const;

/** Figures nobody can be told from. */
export default function FiguresPage() {
  const { t, day } = useTexts();
  const { tenant } = useSession();
  const [query, setQuery] = useSearchParams();
  const period = query.get('halvaar') ?? undefined;
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
              <Download period={figures.period.id} />
            </div>
            <p>
              {t('figures.counted', { day: day(figures.countedOn) })} {t('figures.few.text', { n: figures.fewest })}
            </p>
            <Why>{figures.sources.map(s => <Quote key={s.requirement} source={s} />)}</Why>
            <Work figures={figures} />
            {LISTS.map(measure => <List key={measure} measure={measure} figures={figures} />)}
            <Times figures={figures} />
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

function Shown({ count, fewest }: { count?: Count; fewest: number }) {
  const { t } = useTexts();
  if (!count) return <>–</>;
  return count.value === undefined ? <span className="s-muted">{t('figures.few', { n: fewest })}</span> : <>{count.value}</>;
}

/** Both kinds of work for both ages. */
function Work({ figures }: { figures: Figures }) {
  const { t } = useTexts();
  const rows = WORK.map(m => figures.tables.find(table => table.measure === m)).filter(table => table !== undefined);
  return (
    <Panel title={t('figures.work')}>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('figures.kind')}</th>
            {AGES.map(age => <th scope="col" key={age}>{t(`figures.${age}`)}</th>)}
            <th scope="col">{t('figures.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(table => (
            <tr key={table.measure}>
              <th scope="row">{t(`figures.${table.measure}`)}</th>
              {AGES.map(age => (
                <td key={age} data-label={t(`figures.${age}`)}>
                  <Shown count={table.rows.find(r => r.code === age)?.count} fewest={figures.fewest} />
                </td>
              ))}
              <td data-label={t('figures.total')}><Shown count={table.total} fewest={figures.fewest} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** A municipality without target groups has no such list. */
function List({ measure, figures }: { measure: (typeof LISTS)[number]; figures: Figures }) {
  const { t, code } = useTexts();
  const table = figures.tables.find(f => f.measure === measure);
  if (!table || table.rows.length === 0) return null;
  const own = measure !== 'CHANNEL';
  return (
    <Panel title={t(`figures.${measure}`)}>
      {measure !== 'CHANNEL' && <p>{t(`figures.${measure}.text`)}</p>}
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('figures.line')}</th>
            <th scope="col">{t('figures.count')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.code}>
              <th scope="row" lang={own ? 'da' : undefined}>{own ? row.name : code('channel', row.code)}</th>
              <td data-label={t('figures.count')}><Shown count={row.count} fewest={figures.fewest} /></td>
            </tr>
          ))}
          {table.total && (
            <tr>
              <th scope="row">{t('figures.total')}</th>
              <td data-label={t('figures.count')}><Shown count={table.total} fewest={figures.fewest} /></td>
            </tr>
          )}
        </tbody>
      </table>
    </Panel>
  );
}

function Times({ figures }: { figures: Figures }) {
  const { t } = useTexts();
  return (
    <Panel title={t('figures.times')}>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('figures.line')}</th>
            <th scope="col">{t('figures.cases')}</th>
            <th scope="col">{t('figures.median')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.leadTimes.map(time => (
            <tr key={time.code}>
              <th scope="row">{t(`figures.${time.code}` as Key)}</th>
              <td data-label={t('figures.cases')}><Shown count={time.cases} fewest={figures.fewest} /></td>
              <td data-label={t('figures.median')}>
                {time.medianDays === undefined ? '–' : t('figures.days', { n: time.medianDays })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
