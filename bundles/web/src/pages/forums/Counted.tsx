import { Chart, type Bar } from '../../parts/chart';
import { Panel, Quote, Why } from '../../parts/page';
import type { Schemas } from '../../api/client';
import { useTexts, type Key } from '../../texts';

export type Figures = Schemas['FiguresView'];
export type Table = Schemas['FiguresViewTable'];
type Count = Schemas['FiguresViewCount'];
type Row = Schemas['FiguresViewRow'];

/** A chart, or the table with the same numbers; on paper both. */
export type Shape = 'chart' | 'table';

export const paper = (shape: Shape) => `s-table${shape === 'chart' ? ' s-on-paper' : ''}`;

export function Shown({ count, fewest }: { count?: Count; fewest: number }) {
  const { t } = useTexts();
  if (!count) return <>–</>;
  return count.value === undefined ? <span className="s-muted">{t('figures.few', { n: fewest })}</span> : <>{count.value}</>;
}

/** What the municipality says of what is shown here. */
export function Said({ figures, codes }: { figures: Figures; codes: string[] }) {
  const stated = figures.indicators.filter(i => i.shownIn.some(code => codes.includes(code)));
  if (stated.length === 0) return null;
  return (
    <Why>
      {stated.map(i => (
        <div key={i.code}>
          <p lang="da">{i.name}</p>
          <Quote source={i.source} />
        </div>
      ))}
    </Why>
  );
}

const CODED = 'CHANNEL';
const PARTS = ['CRITERION', 'SEATS'];

/** One table of lines; channels are the platform's words, all else the municipality's. */
export function Counted({ table, figures, shape }: { table: Table; figures: Figures; shape: Shape }) {
  const { t, code } = useTexts();
  if (table.rows.length === 0) return null;
  const coded = table.measure === CODED;
  const label = (row: Row) => (coded ? code('channel', row.code) : row.name);
  const outcome = table.measure === 'OUTCOME';
  const title = outcome ? table.name : t(`figures.${table.measure}` as Key);
  const part = PARTS.includes(table.measure);
  const says = (row: Row) => {
    if (row.count.value === undefined) return t('figures.few', { n: figures.fewest });
    if (row.of?.value !== undefined) return t('figures.of.n', { n: row.count.value, of: row.of.value });
    if (row.atLeastPercent !== undefined) return t('figures.at.least', { n: row.count.value, percent: row.atLeastPercent });
    return `${row.count.value}`;
  };
  const bars = table.rows.map((row): Bar => ({
    key: row.code,
    label: label(row),
    lang: coded ? undefined : 'da',
    until: row.count.value,
    of: row.of?.value,
    says: says(row),
  }));
  return (
    <Panel title={title}>
      {!coded && <p>{t(`figures.${table.measure}.text` as Key)}</p>}
      {shape === 'chart' && (
        <Chart title={title} lang={outcome ? 'da' : undefined} bars={bars} />
      )}
      <table className={paper(shape)}>
        <thead>
          <tr>
            <th scope="col">{t('figures.line')}</th>
            <th scope="col">{t('figures.count')}</th>
            {part && <th scope="col">{t('figures.of')}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.code}>
              <th scope="row" lang={coded ? undefined : 'da'}>{label(row)}</th>
              <td data-label={t('figures.count')}><Shown count={row.count} fewest={figures.fewest} /></td>
              {part && (
                <td data-label={t('figures.of')}>
                  <Shown count={row.of} fewest={figures.fewest} />
                  {row.atLeastPercent !== undefined && <> ({t('figures.percent', { percent: row.atLeastPercent })})</>}
                </td>
              )}
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
      <Said figures={figures} codes={[table.code]} />
    </Panel>
  );
}
