import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { Chart } from '../../parts/chart';
import { useTexts } from '../../texts';

/** How much came each week, as a picture or as a table. */
export function Volumes({ volumes }: { volumes: Schemas['FeedsOverviewVolume'][] }) {
  const { t, code, day } = useTexts();
  const [table, setTable] = useState(false);
  if (volumes.length === 0) return <p>{t('messages.volume.none')}</p>;
  return (
    <>
      <button type="button" className="s-link" aria-pressed={table} onClick={() => setTable(is => !is)}>
        {t(table ? 'messages.chart' : 'messages.table')}
      </button>
      {table ? (
        <table className="s-table">
          <thead>
            <tr>
              <th scope="col">{t('messages.week')}</th>
              <th scope="col">{t('messages.feed')}</th>
              <th scope="col">{t('messages')}</th>
              <th scope="col">{t('messages.records')}</th>
              <th scope="col">{t('messages.volume.refused')}</th>
            </tr>
          </thead>
          <tbody>
            {volumes.map(({ week, feed, messages, records, refused }) => (
              <tr key={week + feed}>
                <th scope="row">{day(week)}</th>
                <td data-label={t('messages.feed')}>{code('feed', feed)}</td>
                <td data-label={t('messages')}>{messages}</td>
                <td data-label={t('messages.records')}>{records}</td>
                <td data-label={t('messages.volume.refused')}>{refused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Chart
          title={t('messages.volume')}
          bars={volumes.map(({ week, feed, messages, records }) => ({
            key: week + feed,
            label: `${day(week)} · ${code('feed', feed)}`,
            until: records,
            says: t('messages.volume.says', { n: records, m: messages }),
          }))}
        />
      )}
    </>
  );
}
