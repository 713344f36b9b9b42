import { Link } from 'wouter';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../texts';

/** Documents, one a row. */
export function RecordTable({ items }: { items: Schemas['RecordSummary'][] }) {
  const { t, moment } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('records.title')}</th>
          <th scope="col">{t('records.template')}</th>
          <th scope="col">{t('records.state')}</th>
          <th scope="col">{t('records.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ record, templateName, stateName }) => (
          <tr key={record.id}>
            <th scope="row"><Link href={`/videnbank/${record.id}`} lang="da">{record.title}</Link></th>
            <td data-label={t('records.template')} lang="da">{templateName}</td>
            <td data-label={t('records.state')}>
              {record.closing ? (
                <span className="s-pill">{t('records.closed')}</span>
              ) : (
                <span className="s-pill brand" lang="da">{stateName}</span>
              )}
            </td>
            <td data-label={t('records.changed')}>{moment(record.changedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
