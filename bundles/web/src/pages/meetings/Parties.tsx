import { api, valueOf } from '../../api/client';
import { useChange } from '../../parts/change';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Agenda, Line } from './Meeting';

type Props = { agenda: Agenda; line: Line; set: (agenda: Agenda) => void; reminds: boolean };

/** Who may know and has said nothing; one button asks them all. */
export function Parties({ agenda, line, set, reminds }: Props) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const name = (id: string) => agenda.participants.find(p => p.id === id)?.name ?? t('agenda.someone');
  if (line.bases.length === 0) return null;
  const remind = () =>
    run(async () => {
      const params = { path: { tenant, meeting: agenda.meeting.id, item: line.item.id } };
      set(valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/reminders', { params })));
      tell(t('saved', { what: t('parties.reminded') }));
    });
  const asked = line.reminders.map(r =>
    t(r.by ? 'parties.person' : 'parties.clock', { name: name(r.participant), when: moment(r.at) }),
  );
  return (
    <div className="s-parties">
      {problem && <ProblemBox problem={problem} />}
      <p>
        {line.silent.length > 0 ? t('parties.silent', { names: line.silent.map(name).join(', ') }) : t('parties.all')}{' '}
        {line.silent.length > 0 && reminds && (
          <button type="button" className="s-link" aria-disabled={busy} onClick={() => void remind()}>
            {t('parties.remind')}
            <span className="s-sr">: {line.label}</span>
          </button>
        )}
      </p>
      {asked.length > 0 && <p className="s-sub">{t('parties.asked', { who: asked.join('; ') })}</p>}
    </div>
  );
}
