import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { dialled } from './elapsed';
import type { Asked } from './IncidentDialog';
import type { Seat, View } from './incidents';

/** Whom to call, by role: one tap calls, one more notes that it was done. */
export function CallList({ view, ask }: { view: View; ask: (asked: Asked) => void }) {
  const { t } = useTexts();
  const outside = view.members.filter(({ active, member }) => active && !member.post);
  return (
    <Panel title={t('call.title')}>
      <ul className="s-call">
        {view.callList.map(seat => <Called key={seat.seat.id} seat={seat} ask={ask} />)}
        {outside.map(({ member }) => (
          <li key={member.id}>
            <div>
              <b>{member.name}</b>
              <span className="s-sub" lang="da">{member.organisation}</span>
            </div>
            <div className="s-dial">
              <Dial phone={member.phone} who={member.name} />
              <Note who={member.name} ask={ask} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Called({ seat: { seat, posts, standing, last }, ask }: { seat: Seat; ask: (asked: Asked) => void }) {
  const { t, moment } = useTexts();
  return (
    <li>
      <div>
        <b lang="da">{seat.name}</b>
        <span className="s-sub">
          <span lang="da">{seat.organisation}</span>
          {standing && <> · {t('call.standing')}</>}
        </span>
        {last && (
          <span className={`s-sub ${last.reached ? '' : 's-late'}`}>
            {t(last.reached ? 'call.reached' : 'call.missed', { at: moment(last.at) })}
          </span>
        )}
      </div>
      {posts.length === 0 && (
        <div className="s-dial">
          <span className="s-muted">{t('call.vacant')}</span>
          <Note who={seat.name} seat={seat.id} ask={ask} />
        </div>
      )}
      {posts.map(({ post, holders, contact }) => {
        const who = holders.map(h => h.name).join(', ') || post.title;
        return (
          <div key={post.id} className="s-dial">
            <span>
              {who}
              {holders.length === 0 && <span className="s-sub">{t('call.nobody')}</span>}
              {holders.some(h => h.away) && <span className="s-sub s-late">{t('call.away')}</span>}
            </span>
            <Dial phone={contact.phone} who={who} />
            <Note who={who} seat={seat.id} ask={ask} />
          </div>
        );
      })}
    </li>
  );
}

function Dial({ phone, who }: { phone?: string; who: string }) {
  const { t } = useTexts();
  if (!phone) return <span className="s-muted">{t('call.number')}</span>;
  return (
    <a className="button button-secondary" href={dialled(phone)}>
      <Icon name="chat" />
      <span>{phone}</span>
      <span className="s-sr">{t('call.call', { who })}</span>
    </a>
  );
}

function Note({ who, seat, ask }: { who: string; seat?: string; ask: (asked: Asked) => void }) {
  const { t } = useTexts();
  return (
    <button type="button" className="s-link" onClick={() => ask({ what: 'contact', who, seat })}>
      <Icon name="edit" />
      {t('call.note')}
      <span className="s-sr">: {who}</span>
    </button>
  );
}
