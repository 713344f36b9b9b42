import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Notice } from '../../parts/Notice';
import { PageHead, Pill } from '../../parts/page';
import { Empty, ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { prepares } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { EndMeeting } from './EndMeeting';
import { AdmitPresenter } from './AdmitPresenter';
import { Conclude, type OnItem } from './Conclude';
import { Invitations } from './Invitations';
import { Item } from './Item';
import { ItemDialog, type Said } from './ItemDialog';
import { useLive } from './live';
import { Minutes } from './Minutes';
import { MoveMeeting } from './MoveMeeting';
import { Participants } from './Participants';
import { WriteMinutes } from './WriteMinutes';

export type Agenda = Schemas['AgendaView'];
export type Line = Schemas['AgendaViewLine'];
export type ItemAction = Said | 'conclude' | 'admit-presenter' | 'write-minutes';

export default function Meeting({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/meetings/{meeting}/agenda', { params: { path: { tenant, meeting: id } } })),
    [tenant, id],
  );
  const set = useLive(id, load.data !== undefined, load.set);
  return (
    <div className="container">
      <Load load={load} back="/moeder">{agenda => <Page agenda={agenda} set={set} refresh={load.reload} />}</Load>
    </div>
  );
}

type Props = { agenda: Agenda; set: (agenda: Agenda) => void; refresh: () => void };

function Page({ agenda, set, refresh }: Props) {
  const { t, moment } = useTexts();
  const { tenant, me, way } = useSession();
  const tell = useTell();
  const [asked, setAsked] = useState<{ kind: ItemAction; line: Line }>();
  const [ending, setEnding] = useState<'HELD' | 'CANCELLED'>();
  const [moving, setMoving] = useState(false);
  const { busy, problem, run } = useChange();
  const { meeting } = agenda;
  const preparing = prepares(me, way, meeting.forum) && meeting.state === 'PLANNED';

  /** Also of what is being written about: what was typed stays, and goes on from what others wrote. */
  async function again() {
    const params = { path: { tenant, meeting: meeting.id } };
    const { data } = await api.GET('/{tenant}/meetings/{meeting}/agenda', { params });
    if (!data) return refresh();
    set(data);
    setAsked(now => now && { ...now, line: data.lines.find(l => l.item.id === now.line.item.id) ?? now.line });
  }

  const fill = () =>
    run(async () => {
      const params = { path: { tenant, meeting: meeting.id } };
      const filled = valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/due', { params }));
      tell(t('agenda.filled', { n: filled.lines.length - agenda.lines.length }));
      set(filled);
    });

  return (
    <>
      <PageHead
        title={agenda.forumName}
        lang="da"
        back={{ to: '/moeder', text: t('nav.meetings') }}
        actions={
          preparing && (
            <>
              <button type="button" className="button button-secondary" onClick={() => setMoving(true)}>
                {t('meetings.move')}
              </button>
              <button type="button" className="button button-secondary" onClick={() => setEnding('CANCELLED')}>
                {t('meetings.cancel')}
              </button>
              <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void fill()}>
                <Icon name="list-add" />
                {t('agenda.fill')}
              </button>
              <button type="button" className="button button-primary" onClick={() => setEnding('HELD')}>
                {t('meetings.held')}
              </button>
            </>
          )
        }
      >
        <p className="s-tags">
          <Pill group="meeting" value={meeting.state} />
          <span>{moment(meeting.startsAt)}</span>
          <span lang="da">{meeting.place}</span>
          {meeting.extra && <span>{t('meetings.extra')}</span>}
          {meeting.state === 'PLANNED' && <Link href={`/moeder/${meeting.id}/skaerm`}>{t('meetings.screen')}</Link>}
        </p>
      </PageHead>
      {problem && <ProblemBox problem={problem} />}
      {agenda.unmet.length > 0 && (
        <Notice title={t('agenda.unmet')}>
          <ul lang="da">{agenda.unmet.map(u => <li key={u}>{u}</li>)}</ul>
        </Notice>
      )}
      <div className="s-cols">
        <div>
          {agenda.lines.length === 0 && (
            <div className="s-panel">
              <Empty icon="list-bulleted" title={t('agenda.none')} text={t(preparing ? 'agenda.none.text' : 'agenda.none.yet')} />
            </div>
          )}
          {agenda.lines.map(line => (
            <Item key={line.item.id} agenda={agenda} line={line} set={set} ask={kind => setAsked({ kind, line })} />
          ))}
          {meeting.state === 'HELD' && <Minutes agenda={agenda} />}
        </div>
        <aside aria-label={t('agenda.participants')}>
          <Participants agenda={agenda} set={set} prepares={preparing} />
          {prepares(me, way, meeting.forum) && <Invitations agenda={agenda} />}
        </aside>
      </div>
      {asked && <Doing {...asked} agenda={agenda} set={set} refresh={() => void again()} close={() => setAsked(undefined)} />}
      {moving && <MoveMeeting meeting={meeting} changed={refresh} close={() => setMoving(false)} />}
      {ending && <EndMeeting meeting={meeting} state={ending} changed={refresh} close={() => setEnding(undefined)} />}
    </>
  );
}

function Doing({ kind, ...props }: OnItem & { kind: ItemAction }) {
  if (kind === 'write-minutes') return <WriteMinutes {...props} />;
  if (kind === 'conclude') return <Conclude {...props} />;
  if (kind === 'admit-presenter') return <AdmitPresenter {...props} />;
  return <ItemDialog kind={kind} {...props} />;
}
