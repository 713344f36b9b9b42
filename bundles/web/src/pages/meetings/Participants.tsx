import { useState } from 'react';
import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Agenda } from './Meeting';

type Props = { agenda: Agenda; set: (agenda: Agenda) => void; prepares: boolean };

const initials = (name: string) => name.split(/\s+/).map(part => part[0]).filter(Boolean).slice(0, 2).join('');

export function Participants({ agenda, set, prepares }: Props) {
  const { t } = useTexts();
  const { way } = useSession();
  const [inviting, setInviting] = useState(false);
  const seats = way.forums.find(f => f.id === agenda.meeting.forum)?.seats ?? [];
  const invite = prepares && (
    <button type="button" className="s-link" onClick={() => setInviting(true)}>
      <Icon name="plus" />
      {t('agenda.invite')}
    </button>
  );
  return (
    <Panel title={t('agenda.participants')} aside={invite}>
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
                  {[...new Set([seats.find(s => s.id === p.seat)?.name ?? p.seat, p.organisation])].filter(Boolean).join(', ')}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {inviting && <Inviting agenda={agenda} set={set} close={() => setInviting(false)} />}
    </Panel>
  );
}

function Inviting({ agenda, set, close }: Omit<Props, 'prepares'> & { close: () => void }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const { meeting } = agenda;
  const seats = way.forums.find(f => f.id === meeting.forum)?.seats ?? [];
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
