import { useState } from 'react';
import { api, valueOf } from '../../api/client';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { More } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { WhichTemplate, writable } from './choosing';
import { RecordTable } from './RecordTable';

const SIZE = 25;

/** The documents kept about one case. */
export default function CaseRecords({ id }: { id: string }) {
  const { t } = useTexts();
  const { tenant, way, me } = useSession();
  const [choosing, setChoosing] = useState(false);
  const of = useLoad(() => caseOf(tenant, id), [tenant, id]);
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/cases/{case}/records', { params: { path: { tenant, case: id }, query: { after, size: SIZE } } })),
    [tenant, id],
  );
  const own = writable(way, me, true);
  return (
    <div className="container">
      <Load load={{ ...of, reload: () => [of, load].forEach(each => each.reload()) }} back="/sager">
        {view => (
          <>
            <CaseHead
              view={view}
              title={t('records.case')}
              actions={
                own.length > 0 && (
                  <button type="button" className="button button-primary" onClick={() => setChoosing(true)}>
                    <Icon name="plus" />
                    {t('records.new')}
                  </button>
                )
              }
            />
            <p className="s-muted">{t('records.case.lead')}</p>
            <Load load={load}>
              {({ items }) => (
                <div className="s-panel s-list">
                  {items.length === 0 ? (
                    <Empty icon="folder-open" title={t('records.none')} text={t('records.none.text')} />
                  ) : (
                    <>
                      <RecordTable items={items} />
                      <More {...more} />
                    </>
                  )}
                </div>
              )}
            </Load>
          </>
        )}
      </Load>
      {choosing && <WhichTemplate templates={own} of={`?sag=${id}`} close={() => setChoosing(false)} />}
    </div>
  );
}
