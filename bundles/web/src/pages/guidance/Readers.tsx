import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type Read = Schemas['GuidanceReaders'];

/** How many of each unit have read what; who has not, of the units somebody leads. */
export function Readers() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/guidance/readers', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <Panel title={t('guidance.readers')}>
      <p>{t('guidance.readers.lead')}</p>
      <Load load={load}>{all => <>{all.map(read => <Units key={read.record} read={read} />)}</>}</Load>
    </Panel>
  );
}

function Units({ read }: { read: Read }) {
  const { t } = useTexts();
  const all = read.units.reduce((sum, unit) => sum + unit.employees, 0);
  const done = read.units.reduce((sum, unit) => sum + unit.read, 0);
  return (
    <details className="s-rules">
      <summary>
        <span lang="da">{read.title}</span> <span className="s-muted">({t('guidance.of', { read: done, all })})</span>
      </summary>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('guidance.unit')}</th>
            <th scope="col">{t('guidance.count')}</th>
            <th scope="col">{t('guidance.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {read.units.map(unit => (
            <tr key={unit.unit}>
              <th scope="row" lang="da">{unit.unit}</th>
              <td data-label={t('guidance.count')}>{t('guidance.of', { read: unit.read, all: unit.employees })}</td>
              <td data-label={t('guidance.missing')}>{unit.missing.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
