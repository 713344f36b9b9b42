import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { ProblemBox } from '../../parts/problem';
import { useSession } from '../../session';
import { today, useTexts, type Key } from '../../texts';
import type { Agenda } from './Meeting';

type Participant = Schemas['Participant'];
type Kind = Schemas['PresenceKind'];

const KINDS: Kind[] = ['PRESENT', 'ABSENT', 'SENT_WORD'];

type Props = { agenda: Agenda; participant: Participant; set: (agenda: Agenda) => void; records: boolean };

/** What a seat carries, and whether who sits there came. */
export function Seat({ agenda, participant, set, records }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { busy, problem, run } = useChange();
  const seating = agenda.seating.find(s => s.participant === participant.id);
  if (!seating) return null;
  const notes: Key[] = [];
  if (!seating.counted) notes.push('seat.adhoc');
  if (!seating.appointed) notes.push('seat.unappointed');
  else if (!seating.decides) notes.push('seat.undecided');
  const begun = agenda.meeting.startsAt.slice(0, 10) <= today();

  const record = (kind: Kind) =>
    run(async () => {
      const params = { path: { tenant, meeting: agenda.meeting.id, participant: participant.id } };
      set(valueOf(await api.PUT('/{tenant}/meetings/{meeting}/participants/{participant}/presence', { params, body: { kind } })));
    });
  return (
    <>
      {notes.length > 0 && <span className={`s-sub${seating.appointed ? '' : ' s-late'}`}>{notes.map(n => t(n)).join(', ')}</span>}
      {problem && <ProblemBox problem={problem} />}
      {records ? (
        <div className="s-presence" role="group" aria-label={t('presence.of', { name: participant.name })}>
          {KINDS.filter(kind => begun || kind === 'SENT_WORD').map(kind => (
            <button
              key={kind}
              type="button"
              className="s-choice"
              aria-pressed={seating.presence === kind}
              aria-disabled={busy}
              onClick={() => void record(kind)}
            >
              {t(`presence.${kind}`)}
            </button>
          ))}
        </div>
      ) : (
        seating.presence && <span className="s-sub">{t(`presence.${seating.presence}`)}</span>
      )}
    </>
  );
}
