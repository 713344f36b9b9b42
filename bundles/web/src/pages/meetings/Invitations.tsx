import { api, valueOf } from '../../api/client';
import { useChange } from '../../parts/change';
import { Letters } from '../../parts/Letters';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Agenda } from './Meeting';

/** Letters to those who are invited, by the municipality's template; the items carry numbers alone. */
export function Invitations({ agenda }: { agenda: Agenda }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange(`meeting/${agenda.meeting.id}/letter`);
  const path = { tenant, meeting: agenda.meeting.id };
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/meetings/{meeting}/letters', { params: { path } })).items,
    [tenant, agenda.meeting.id],
  );
  const template = way.letters.find(letter => letter.kind === 'INVITATION');
  const open = agenda.meeting.state === 'PLANNED';
  if (!template || (!open && load.data?.length === 0)) return null;
  const write = (participant: string) =>
    run(async once => {
      const body = { template: template.id, participant };
      valueOf(await api.POST('/{tenant}/meetings/{meeting}/letters', { params: { path, header: once(body) }, body }));
      load.reload();
      tell(t('saved', { what: t('letters.invitation') }));
    });
  return (
    <Panel title={t('letters.invitations')}>
      {problem && <ProblemBox problem={problem} />}
      {open && (
        <ul className="s-plain">
          {agenda.participants.map(p => (
            <li key={p.id}>
              {p.name}{' '}
              <button type="button" className="s-link s-tight" aria-disabled={busy} onClick={() => void write(p.id)}>
                {t('letters.invitation')}
                <span className="s-sr">: {p.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Load load={load}>{all => <Letters all={all} />}</Load>
    </Panel>
  );
}
