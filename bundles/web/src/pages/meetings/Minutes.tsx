import { api, root, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { prepares } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Agenda } from './Meeting';

type View = Schemas['MinutesView'];

/** What each organisation keeps of the meeting; the latest edition first. */
export function Minutes({ agenda }: { agenda: Agenda }) {
  const { t } = useTexts();
  const { tenant, me, way } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const params = { path: { tenant, meeting: agenda.meeting.id } };
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/meetings/{meeting}/minutes', { params })).items,
    [tenant, agenda.meeting.id],
  );
  const again = () =>
    run(async () => {
      load.set(valueOf(await api.POST('/{tenant}/meetings/{meeting}/minutes', { params })).items);
      tell(t('saved', { what: t('minutes.again.done') }));
    });
  const action = prepares(me, way, agenda.meeting.forum) && (
    <button type="button" className="s-link" aria-disabled={busy} onClick={() => void again()}>{t('minutes.again')}</button>
  );
  return (
    <Panel title={t('minutes.kept')} aside={action}>
      <p className="s-muted">{t('minutes.kept.text')}</p>
      {problem && <ProblemBox problem={problem} />}
      <Load load={load}>
        {all => (all.length === 0 ? <p>{t('minutes.none')}</p> : <>{all.toReversed().map(m => <Edition key={m.minutes.id} view={m} />)}</>)}
      </Load>
    </Panel>
  );
}

function Edition({ view: { minutes, lines } }: { view: View }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  return (
    <details className="s-why">
      <summary>
        <span lang="da">{minutes.organisation}</span> · {t('minutes.edition', { n: minutes.edition, when: moment(minutes.fixedAt) })}
      </summary>
      <p>
        <a href={new URL(`api/v1/${tenant}/meetings/${minutes.meeting}/minutes/${minutes.id}/file`, root).href} download>
          {t('letters.fetch')}
          <span className="s-sr" lang="da">: {minutes.organisation}</span>
        </a>
      </p>
      <ol className="s-minutes">
        {lines.map(line => (
          <li key={line.position} value={line.position}>
            {line.named ? <Named line={line.named} /> : <p className="s-muted">{line.label}. {t('minutes.anonymous')}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Named({ line }: { line: Schemas['MeetingMinutesLine'] }) {
  const { t, code } = useTexts();
  return (
    <>
      <p><b>{line.person}</b></p>
      <p className="s-sub">{line.bases.map(b => code('basis', b)).join('; ')}</p>
      {line.text && <p lang="da">{line.text}</p>}
      {line.outcome && <p><span className="s-muted">{t('agenda.outcome')}:</span> <span lang="da">{line.outcome}</span></p>}
      {line.said.length > 0 && (
        <ul className="s-said">
          {line.said.map((s, n) => (
            <li key={n}>
              <b>{s.name}</b>
              <span className="s-sub" lang="da">{s.organisation}</span>
              {s.kind === 'NOT_DISCLOSED' ? <p className="s-muted">{t('agenda.undisclosed')}</p> : (
                <p>
                  {s.kind === 'BID' && <span className="s-muted">{t('minutes.bid')}: </span>}
                  <span lang="da">{[s.first, s.second].filter(Boolean).join(' · ')}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
