import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../api/client';
import { Empty, Load } from '../parts/load';
import { More, PageHead, Pill } from '../parts/page';
import { usePages } from '../parts/pages';
import { useSession } from '../session';
import { useTexts } from '../texts';

const STATES: Schemas['InboxLineState'][] = ['NEW', 'QUARANTINED', 'TRIAGED'];

export default function Inbox() {
  const { t, code, moment } = useTexts();
  const { tenant } = useSession();
  const [state, setState] = useState<Schemas['InboxLineState']>('NEW');
  const { load, more, loadingMore } = usePages(
    async after => valueOf(await api.GET('/{tenant}/inbox', { params: { path: { tenant }, query: { state, after, size: 50 } } })),
    [tenant, state],
  );
  return (
    <div className="container">
      <PageHead title={t('nav.inbox')} lead={t('inbox.lead')} />
      <div className="s-tabs" role="group" aria-label={t('nav.inbox')}>
        {STATES.map(s => <button type="button" key={s} aria-pressed={state === s} onClick={() => setState(s)}>{code('line', s)}</button>)}
      </div>
      <div className="s-panel s-list">
        <Load load={load}>
          {({ items, next }) =>
            items.length === 0 ? <Empty icon="success" title={t('inbox.none')} text={t('inbox.none.text')} /> : (
              <>
                <table className="s-table">
                  <thead><tr><th scope="col">{t('inbox.person')}</th><th scope="col">{t('inbox.state')}</th><th scope="col">{t('inbox.sender')}</th><th scope="col">{t('inbox.received')}</th></tr></thead>
                  <tbody>
                    {items.map(i => (
                      <tr key={i.id}>
                        <th scope="row"><Link href={`/indbakke/${i.id}`}>{i.person}</Link>{i.problem && <span className="s-sub" lang="da">{i.problem}</span>}</th>
                        <td data-label={t('inbox.state')}><Pill group="line" value={i.state} />{i.matched && <span className="s-sub">{t('inbox.matched')}</span>}</td>
                        <td data-label={t('inbox.sender')}>{i.sender}<span className="s-sub">{i.feed}, {t('inbox.record', { n: i.recordNo })}</span></td>
                        <td data-label={t('inbox.received')}>{moment(i.receivedAt)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <More next={next} busy={loadingMore} load={more} />
              </>
            )
          }
        </Load>
      </div>
    </div>
  );
}
