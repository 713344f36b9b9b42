import { Chart } from '../../parts/chart';
import { Panel } from '../../parts/page';
import { useTexts, type Key } from '../../texts';
import { paper, Said, Shown, type Figures, type Shape } from './Counted';

/** How long things took: of too few nothing is said, and never what one of them took. */
export function Times({ figures, shape }: { figures: Figures; shape: Shape }) {
  const { t } = useTexts();
  return (
    <Panel title={t('figures.times')}>
      <p>{t('figures.times.text')}</p>
      {shape === 'chart' && (
        <Chart
          title={t('figures.times')}
          bars={figures.leadTimes.map(({ code, medianDays, middle, cases }) => ({
            key: code,
            label: t(`figures.${code}` as Key),
            from: middle?.fromDays,
            until: middle?.untilDays ?? medianDays,
            mark: medianDays,
            says: medianDays === undefined || cases.value === undefined
              ? t('figures.few', { n: figures.fewest })
              : t('figures.times.n', { n: medianDays, cases: cases.value }),
          }))}
        />
      )}
      <table className={paper(shape)}>
        <thead>
          <tr>
            <th scope="col">{t('figures.line')}</th>
            <th scope="col">{t('figures.cases')}</th>
            <th scope="col">{t('figures.median')}</th>
            <th scope="col">{t('figures.middle')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.leadTimes.map(({ code, cases, medianDays, middle }) => (
            <tr key={code}>
              <th scope="row">{t(`figures.${code}` as Key)}</th>
              <td data-label={t('figures.cases')}><Shown count={cases} fewest={figures.fewest} /></td>
              <td data-label={t('figures.median')}>{medianDays === undefined ? '–' : t('figures.days', { n: medianDays })}</td>
              <td data-label={t('figures.middle')}>
                {middle ? t('figures.middle.n', { from: middle.fromDays, until: middle.untilDays }) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Said figures={figures} codes={figures.leadTimes.map(time => time.code)} />
    </Panel>
  );
}
