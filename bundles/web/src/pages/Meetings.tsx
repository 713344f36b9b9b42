import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api, once, valueOf } from '../api/client';
import { Dialog } from '../parts/dialog';
import { Form } from '../parts/form';
import { Icon } from '../parts/icon';
import { Empty, Load, useChange } from '../parts/load';
import { More, PageHead, Pill } from '../parts/page';
import { usePages } from '../parts/pages';
import { useSession } from '../session';
import { useTexts } from '../texts';

export default function Meetings() {
  const { t, moment } = useTexts();
  const { tenant, way } = useSession();
  const [, go] = useLocation();
  const [forum, setForum] = useState('');
  const [planning, setPlanning] = useState(false);
  const { busy, problem, run } = useChange();
  const { load, more, loadingMore } = usePages(
    async after => valueOf(await api.GET('/{tenant}/meetings', { params: { path: { tenant }, query: { forum: forum || undefined, after, size: 20 } } })),
    [tenant, forum],
  );
  return (
    <div className="container">
      <PageHead title={t('nav.meetings')} lead={t('meetings.lead')} actions={<button type="button" className="button button-primary" onClick={() => setPlanning(true)}><Icon name="plus" />{t('meetings.plan')}</button>} />
      <div className="s-panel s-list">
        <div className="s-filters"><div className="form-group"><label className="form-label" htmlFor="forum">{t('meetings.forum')}</label><select className="form-select" id="forum" value={forum} onChange={e => setForum(e.target.value)}><option value="">{t('all')}</option>{way.forums.map(f => <option key={f.id} value={f.id} lang="da">{f.name}</option>)}</select></div></div>
        <Load load={load}>
          {({ items, next }) =>
            items.length === 0 ? <Empty icon="calendar-month" title={t('meetings.none')} text={t('meetings.none.text')} /> : (
              <>
                <table className="s-table">
                  <thead><tr><th scope="col">{t('meetings.when')}</th><th scope="col">{t('meetings.forum')}</th><th scope="col">{t('meetings.state')}</th><th scope="col">{t('meetings.items')}</th></tr></thead>
                  <tbody>
                    {items.map(({ meeting, forumName, items: n }) => (
                      <tr key={meeting.id}>
                        <th scope="row"><Link href={`/moeder/${meeting.id}`}>{moment(meeting.startsAt)}</Link><span className="s-sub">{meeting.place}{meeting.extra && <> · {t('meetings.extra')}</>}</span></th>
                        <td data-label={t('meetings.forum')} lang="da">{forumName}</td>
                        <td data-label={t('meetings.state')}><Pill group="meeting" value={meeting.state} /></td>
                        <td data-label={t('meetings.items')}>{n}</td>
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
      {planning && (
        <Dialog name="plan-meeting" title={t('meetings.plan')} close={() => setPlanning(false)}>
          <Form
            fields={[
              { name: 'forum', label: t('meetings.forum'), type: 'select', required: true, options: way.forums.map(f => ({ value: f.id, label: f.name, lang: 'da' })) },
              { name: 'at', label: t('meetings.when'), type: 'datetime-local', required: true },
              { name: 'place', label: t('meetings.place'), required: true },
              { name: 'extra', label: t('meetings.extra.long'), type: 'check' },
            ]}
            label={t('meetings.plan')}
            busy={busy}
            problem={problem}
            submit={v => void run(async () => {
              const planned = valueOf(await api.POST('/{tenant}/meetings', { params: { path: { tenant }, header: once() }, body: { forum: v.forum ?? '', startsAt: new Date(v.at ?? '').toISOString(), place: v.place ?? '', extra: v.extra === 'yes' } }));
              go(`/moeder/${planned.meeting.id}`);
            })}
          />
        </Dialog>
      )}
    </div>
  );
}
