import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { More, Panel } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { senderName } from '../inbox/sender';
import { Replay } from './Replay';
import { Section } from './Sections';
import { Upload } from './Upload';
import { Volumes } from './Volumes';

const STATUSES = ['ACCEPTED', 'ACCEPTED_WITH_REJECTS', 'REJECTED'] as const;
const SIZE = 25;

type Message = Schemas['FeedMessageSummary'];

/** What partners sent, and what can be done about what was set aside; nobody is in it. */
export default function Messages() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [status, setStatus] = useState<(typeof STATUSES)[number]>();
  const [replaying, setReplaying] = useState(false);
  const overview = useLoad(
    async () => valueOf(await api.GET('/{tenant}/feed-messages/overview', { params: { path: { tenant } } })),
    [tenant],
  );
  const { load, more } = usePages(
    async after =>
      valueOf(await api.GET('/{tenant}/feed-messages', { params: { path: { tenant }, query: { status, after, size: SIZE } } })),
    [tenant, status],
  );
  const mayReplay = may(me, 'replayMessages');
  return (
    <Section
      title={t('messages')}
      lead={t('messages.lead')}
      actions={
        mayReplay && (
          <button type="button" className="button button-secondary" onClick={() => setReplaying(true)}>{t('messages.replay')}</button>
        )
      }
    >
      <Panel title={t('messages.volume')}>
        <Load load={overview}>{({ volumes }) => <Volumes volumes={volumes} />}</Load>
      </Panel>
      <div className="s-tabs" role="group" aria-label={t('messages.filter')}>
        <button type="button" aria-pressed={status === undefined} onClick={() => setStatus(undefined)}>{t('messages.all')}</button>
        {STATUSES.map(s => (
          <button type="button" key={s} aria-pressed={status === s} onClick={() => setStatus(s)}>{t(`messages.${s}`)}</button>
        ))}
      </div>
      <div className="s-panel s-list">
        <Load load={load}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="email" title={t('messages.none')} text={t('messages.none.text')} />
            ) : (
              <>
                <Listed messages={items} />
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
      {may(me, 'triage') && overview.data && overview.data.senders.length > 0 && (
        <Upload senders={overview.data.senders} done={load.reload} />
      )}
      {replaying && <Replay close={() => setReplaying(false)} done={load.reload} />}
    </Section>
  );
}

function Listed({ messages }: { messages: Message[] }) {
  const { t, code, moment } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('messages.received')}</th>
          <th scope="col">{t('messages.feed')}</th>
          <th scope="col">{t('messages.sender')}</th>
          <th scope="col">{t('messages.records')}</th>
          <th scope="col">{t('messages.filter')}</th>
        </tr>
      </thead>
      <tbody>
        {messages.map(message => (
          <tr key={message.id}>
            <th scope="row"><Link href={`/administration/meddelelser/${message.id}`}>{moment(message.receivedAt)}</Link></th>
            <td data-label={t('messages.feed')}>{code('feed', message.feed)}</td>
            <td data-label={t('messages.sender')} lang="da">{senderName(code, message.sender)}</td>
            <td data-label={t('messages.records')}>{message.records}</td>
            <td data-label={t('messages.filter')}><Told message={message} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const TONE = { ACCEPTED: 'ok', ACCEPTED_WITH_REJECTS: 'warn', REJECTED: 'late' } as const;

export function statusOf({ code, quarantined }: Message): (typeof STATUSES)[number] {
  if (code) return 'REJECTED';
  return quarantined === 0 ? 'ACCEPTED' : 'ACCEPTED_WITH_REJECTS';
}

export function Told({ message }: { message: Message }) {
  const { t } = useTexts();
  const status = statusOf(message);
  return (
    <span className={`s-pill ${TONE[status]}`}>
      {t(`messages.${status}`)}
      {message.code && ` (${message.code})`}
    </span>
  );
}
