import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { inDenmark } from '../../parts/form/days';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { More, PageHead, Pill } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { may, prepares } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { dayAndTime } from './moments';
import { Series, type Planned } from './Series';

const SIZE = 25;

export default function Meetings() {
  const { t } = useTexts();
  const { tenant, way, me } = useSession();
  const [query, setQuery] = useSearchParams();
  const [planning, setPlanning] = useState<Planned>();
  const forum = way.forums.find(f => f.id === query.get('forum'))?.id;
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/meetings', { params: { path: { tenant }, query: { forum, after, size: SIZE } } })),
    [tenant, forum],
  );
  const counts = useLoad(
    async () => valueOf(await api.GET('/{tenant}/meetings/counts', { params: { path: { tenant }, query: { forum } } })),
    [tenant, forum],
  ).data;
  return (
    <div className="container">
      <PageHead
        title={t('nav.meetings')}
        lead={t('meetings.lead')}
        actions={
          may(me, 'prepareMeetings') && (
            <button type="button" className="button button-primary" onClick={() => setPlanning({})}>
              <Icon name="plus" />
              {t('meetings.plan')}
            </button>
          )
        }
      />
      <div className="s-panel s-list">
        <div className="s-filters">
          <div className="form-group">
            <label className="form-label" htmlFor="forum">{t('meetings.forum')}</label>
            <select
              className="form-select"
              id="forum"
              value={forum ?? ''}
              onChange={e => setQuery(e.target.value ? { forum: e.target.value } : {})}
            >
              <option value="">{t('all')}</option>
              {way.forums.map(f => <option key={f.id} value={f.id} lang="da">{f.name}</option>)}
            </select>
          </div>
        </div>
        {forum && prepares(me, way, forum) && <Series key={forum} forum={forum} plan={setPlanning} />}
        <Load load={load}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="calendar-month" title={t('meetings.none')} text={t('meetings.none.text')} />
            ) : (
              <>
                <p className="s-count" role="status">
                  {counts && t('meetings.counts', { coming: counts.coming, week: counts.comingThisWeek, held: counts.held })}{' '}
                  {counts && counts.toConclude > 0 && t('meetings.conclude', { n: counts.toConclude })}
                </p>
                <MeetingTable meetings={items} />
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
      {planning && <Planning {...planning} close={() => setPlanning(undefined)} />}
    </div>
  );
}

function MeetingTable({ meetings }: { meetings: Schemas['MeetingView'][] }) {
  const { t, moment } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('meetings.when')}</th>
          <th scope="col">{t('meetings.forum')}</th>
          <th scope="col">{t('meetings.state')}</th>
          <th scope="col">{t('meetings.items')}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ meeting, forumName, items }) => (
          <tr key={meeting.id}>
            <th scope="row">
              <Link href={`/moeder/${meeting.id}`}>{moment(meeting.startsAt)}</Link>
              <span className="s-sub">
                <span lang="da">{meeting.place}</span>
                {meeting.extra && <> · {t('meetings.extra')}</>}
              </span>
            </th>
            <td data-label={t('meetings.forum')} lang="da">{forumName}</td>
            <td data-label={t('meetings.state')}><Pill group="meeting" value={meeting.state} /></td>
            <td data-label={t('meetings.items')}>{items}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Planning({ proposal, close }: Planned & { close: () => void }) {
  const { t } = useTexts();
  const { tenant, way, me } = useSession();
  const [, go] = useLocation();
  const [day, time] = proposal ? dayAndTime(proposal.startsAt) : [];
  return (
    <ActionDialog
      name="plan-meeting"
      title={t('meetings.plan')}
      slot={proposal ? `meeting/new/${proposal.startsAt}` : 'meeting/new'}
      fields={[
        {
          name: 'forum',
          label: t('meetings.forum'),
          type: 'select',
          required: true,
          initial: proposal?.forum,
          options: way.forums.filter(f => prepares(me, way, f.id)).map(f => ({ value: f.id, label: f.name, lang: 'da' })),
        },
        { name: 'day', label: t('meetings.day'), type: 'day', required: true, initial: day, at: 'startsAt' },
        { name: 'time', label: t('meetings.time'), hint: t('time.hint'), type: 'time', required: true, initial: time },
        { name: 'place', label: t('meetings.place'), required: true, initial: proposal?.place },
        { name: 'extra', label: t('meetings.extra.long'), type: 'check' },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          forum: v.forum ?? '',
          startsAt: inDenmark(v.day ?? '', v.time ?? ''),
          place: v.place ?? '',
          extra: v.extra === 'yes',
        };
        const params = { path: { tenant }, header: once(body) };
        const planned = valueOf(await api.POST('/{tenant}/meetings', { params, body }));
        go(`/moeder/${planned.meeting.id}`);
      }}
    />
  );
}
