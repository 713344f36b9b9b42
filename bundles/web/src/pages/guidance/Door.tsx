import type { Schemas } from '../../api/client';
import { useTexts } from '../../texts';
import { spoken } from './duration';

type View = Schemas['SparringView'];

/** Whom to ask: the one door to sparring, with how soon it answers, and the leader. */
export function Whom({ view }: { view: View }) {
  const { t } = useTexts();
  return (
    <div>
      <h3>{t('sparring.door')}</h3>
      {view.door ? <Door door={view.door} view={view} /> : <p className="s-late">{t('sparring.door.none')}</p>}
      {view.leaders.length > 0 && <h3>{t('guidance.whom.leader')}</h3>}
      {view.leaders.map(leader => <Reached key={leader.post.id} who={leader} />)}
    </div>
  );
}

function Door({ door, view }: { door: Schemas['Colleague']; view: View }) {
  const { t } = useTexts();
  return (
    <>
      <Reached who={door} />
      {view.gap && <p className="s-muted">{t('sparring.standsIn')}</p>}
      {view.usualMinutes !== undefined && (
        <p><b>{t('sparring.usual', { time: t(...spoken(view.usualMinutes)) })}</b></p>
      )}
      <p className="s-muted">{t('sparring.within', { n: view.days })}</p>
    </>
  );
}

/** A post with who holds it, who covers, and how they are reached. */
function Reached({ who: { post, holders, contact } }: { who: Schemas['Colleague'] }) {
  const { t } = useTexts();
  return (
    <p>
      <b>{holders.map(h => (h.away && h.coverName ? h.coverName : h.name)).join(', ') || t('contacts.vacant')}</b>
      <span className="s-sub" lang="da">{post.title}, {post.unit}</span>
      {contact.phone && <a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a>}
      {contact.mail && <a className="s-sub" href={`mailto:${contact.mail}`}>{contact.mail}</a>}
    </p>
  );
}
