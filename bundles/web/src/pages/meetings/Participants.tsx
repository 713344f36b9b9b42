import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Icon } from '../../parts/icon';
import { useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { holdersOf } from '../colleagues/holders';
import type { Agenda } from './Meeting';
import { Seat } from './Seat';

type Participant = Schemas['Participant'];

type Props = { agenda: Agenda; set: (agenda: Agenda) => void; prepares: boolean };

const initials = (name: string) => name.split(/\s+/).map(part => part[0]).filter(Boolean).slice(0, 2).join('');

export function Participants({ agenda, set, prepares }: Props) {
  const { t } = useTexts();
  const { way, me } = useSession();
  const [inviting, setInviting] = useState(false);
  const links = may(me, 'prepareMeetings') && agenda.meeting.state !== 'CANCELLED';
  const [linking, setLinking] = useState<Participant>();
  const seats = way.forums.find(f => f.id === agenda.meeting.forum)?.seats ?? [];
  const invite = prepares && (
    <button type="button" className="s-link" onClick={() => setInviting(true)}>
      <Icon name="plus" />
      {t('agenda.invite')}
    </button>
  );
  return (
    <Panel title={t('agenda.participants')} aside={invite}>
      {agenda.participants.length > 0 && agenda.meeting.state !== 'CANCELLED' && (
        <p className="s-muted">{t('presence.count', agenda.attendance)}</p>
      )}
      {agenda.participants.length === 0 ? (
        <p className="s-muted">{t('agenda.nobody')}</p>
      ) : (
        <ul className="s-people s-faces">
          {agenda.participants.map(p => (
            <li key={p.id}>
              <span className="s-face" aria-hidden="true">{initials(p.name)}</span>
              <div>
                <b>{p.name}</b>
                <span className="s-sub" lang="da">
                  {placed(seats.find(s => s.id === p.seat)?.name ?? p.seat, p.organisation)}
                </span>
                <Seat agenda={agenda} participant={p} set={set} records={links} />
                {links && !p.user && (
                  <button type="button" className="s-link s-tight" onClick={() => setLinking(p)}>
                    {t('agenda.link')}
                    <span className="s-sr">: {p.name}</span>
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {inviting && <Inviting agenda={agenda} set={set} close={() => setInviting(false)} />}
      {linking && <Linking participant={linking} set={set} close={() => setLinking(undefined)} />}
    </Panel>
  );
}

/** Somebody who was invited by name alone has an account here. */
function Linking({ participant, set, close }: { participant: Participant; set: Props['set']; close: () => void }) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const load = useLoad(async () => holdersOf(await colleaguesOf(tenant)).filter(h => h.id !== me.id), [tenant, me.id]);
  return (
    <ActionDialog
      name="link-account"
      title={t('agenda.link.title', { name: participant.name })}
      label={t('agenda.link')}
      slot={`participant/${participant.id}/account`}
      fields={[
        {
          name: 'user',
          label: t('agenda.link.who'),
          type: 'select',
          required: true,
          options: (load.data ?? []).map(h => ({ value: h.id, label: `${h.name}, ${h.posts.join(', ')}`, lang: 'da' })),
        },
      ]}
      close={close}
      send={async v => {
        const params = { path: { tenant, meeting: participant.meeting, participant: participant.id } };
        const body = { user: v.user ?? '' };
        set(valueOf(await api.PUT('/{tenant}/meetings/{meeting}/participants/{participant}/account', { params, body })));
      }}
    >
      <p>{t('agenda.link.text')}</p>
    </ActionDialog>
  );
}

function Inviting({ agenda, set, close }: Omit<Props, 'prepares'> & { close: () => void }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const { meeting } = agenda;
  const forum = way.forums.find(f => f.id === meeting.forum);
  const guests = way.secretariat?.attends.includes(meeting.forum) ? way.secretariat.roles : [];
  const own = forum?.seats.filter(s => s.type !== 'PRESENTER') ?? [];
  const seats = [...own, ...guests.filter(role => !own.some(s => s.id === role.id))];
  return (
    <ActionDialog
      name="invite"
      title={t('agenda.invite')}
      slot={`meeting/${meeting.id}/invite`}
      fields={[
        { name: 'name', label: t('person.name'), required: true },
        { name: 'organisation', label: t('referral.organisation'), required: true },
        {
          name: 'seat',
          label: t('agenda.seat'),
          type: 'select',
          required: true,
          options: seats.map(s => ({ value: s.id, label: s.name, lang: 'da' })),
        },
      ]}
      close={close}
      send={async (v, once) => {
        const body = { name: v.name ?? '', organisation: v.organisation ?? '', seat: v.seat ?? '' };
        const params = { path: { tenant, meeting: meeting.id }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/meetings/{meeting}/participants', { params, body })));
      }}
    />
  );
}

/** A seat that says whose it is needs no organisation after it. */
function placed(seat = '', organisation = ''): string {
  return seat.endsWith(organisation) ? seat : [seat, organisation].filter(Boolean).join(', ');
}
