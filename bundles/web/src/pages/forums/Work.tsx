import { Chart } from '../../parts/chart';
import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { paper, Said, Shown, type Figures, type Shape, type Table } from './Counted';

const WORK = ['INDIVIDUAL', 'GENERAL', 'PARTICIPANTS'] as const;
const AGES = ['UNDER_18', 'OVER_18'] as const;

/** Both kinds of work for both ages. */
export function Work({ figures, shape }: { figures: Figures; shape: Shape }) {
  const { t } = useTexts();
  const rows = WORK.map(m => figures.tables.find(table => table.measure === m)).filter(table => table !== undefined);
  const count = (table: Table, age: string) => table.rows.find(r => r.code === age)?.count;
  return (
    <Panel title={t('figures.work')}>
      {shape === 'chart' && (
        <div className="s-charts">
          {rows.map(table => (
            <div key={table.measure}>
              <h3>{t(`figures.${table.measure}` as `figures.${(typeof WORK)[number]}`)}</h3>
              <Chart
                beside
                title={t(`figures.${table.measure}` as `figures.${(typeof WORK)[number]}`)}
                bars={AGES.map(age => ({
                  key: age,
                  label: t(`figures.${age}`),
                  until: count(table, age)?.value,
                  says: `${count(table, age)?.value ?? t('figures.few', { n: figures.fewest })}`,
                }))}
              />
            </div>
          ))}
        </div>
      )}
      <table className={paper(shape)}>
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
              <th scope="row">{t(`figures.${table.measure}` as `figures.${(typeof WORK)[number]}`)}</th>
              {AGES.map(age => (
                <td key={age} data-label={t(`figures.${age}`)}>
                  <Shown count={count(table, age)} fewest={figures.fewest} />
                </td>
              ))}
              <td data-label={t('figures.total')}><Shown count={table.total} fewest={figures.fewest} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Said figures={figures} codes={[...WORK]} />
    </Panel>
  );
}
