import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { told, useChange } from '../../parts/change';
import { Load, useLoad } from '../../parts/load';
import { useArrival } from '../../parts/page';
import { Empty, ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { AtHand } from './AtHand';
import { after, open, OUTCOMES, type Outcome } from './outcomes';
import { useOthers } from './useOthers';

export type Agenda = Schemas['ListAgenda'];
export type ListLine = Schemas['ListLine'];
export type With = { letter: boolean; owner: string; due: string; note: string };
const USUAL: With = { letter: true, owner: '', due: '', note: '' };

/** The list of the police on a wall: who, an outcome by one key, and what happened only where somebody asks. */
export default function ListMeeting() {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/list-meeting', { params: { path: { tenant } } })),
    [tenant],
  );
  useOthers(load.data !== undefined, load.reload);
  return (
    <div className="container s-wall">
      <Load load={load} back="/indbakke">
        {agenda => <Wall agenda={agenda} set={load.set} reload={load.reload} />}
      </Load>
    </div>
  );
}

const typing = (event: KeyboardEvent) =>
  event.ctrlKey || event.altKey || event.metaKey || (event.target as HTMLElement).matches?.('input, select, textarea');

function Wall({ agenda, set, reload }: { agenda: Agenda; set: (agenda: Agenda) => void; reload: () => void }) {
  const { t, code, moment, day } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const heading = useArrival(agenda.forum ?? t('list.title'), t('list.title'));
  const { lines } = agenda;
  const [at, setAt] = useState(() => Math.max(lines.findIndex(line => !line.outcome), 0));
  const [shown, setShown] = useState<string>();
  const [extra, setExtra] = useState(USUAL);
  const [last, setLast] = useState<string>();
  const { busy, problem, run } = useChange();
  const line = lines[Math.min(at, lines.length - 1)];
  const decided = lines.filter(l => l.outcome).length;

  const go = (to: number) => {
    setAt(Math.min(Math.max(to, 0), lines.length - 1));
    setShown(undefined);
    setExtra(USUAL);
  };
  const put = (changed: ListLine) => {
    const next = lines.map(l => (l.id === changed.id ? changed : l));
    set({ ...agenda, lines: next });
    return next;
  };
  /** Somebody was faster on another screen: what they decided stands. */
  const unlessElsewhere = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      if (told(thrown).status !== 412) throw thrown;
      tell(t('list.elsewhere'));
      reload();
    }
  };
  const settle = (of: ListLine, outcome: Outcome) =>
    run(() =>
      unlessElsewhere(async () => {
        const params = { path: { tenant, line: of.id }, header: version(of.version) };
        const body = {
          outcome,
          letter: extra.letter,
          ...(extra.note && { note: extra.note }),
          ...(extra.owner && { owner: extra.owner }),
          ...(extra.due && { due: extra.due }),
        };
        const settled = valueOf(await api.POST('/{tenant}/list-meeting/{line}/outcome', { params, body }));
        const next = put(settled.line);
        setLast(settled.dropped ? undefined : of.id);
        tell(t('list.settled', { who: of.person, outcome: code('outcome', outcome) }));
        go(after(next, next.findIndex(l => l.id === of.id)));
      }),
    );
  const undo = (of: ListLine) =>
    run(() =>
      unlessElsewhere(async () => {
        const params = { path: { tenant, line: of.id }, header: version(of.version) };
        put(valueOf(await api.POST('/{tenant}/list-meeting/{line}/undo', { params })).line);
        setLast(undefined);
        tell(t('list.undone'));
        go(lines.findIndex(l => l.id === of.id));
      }),
    );
  const undoable = lines.find(l => l.id === last && l.mayUndo) ?? (line?.mayUndo ? line : undefined);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!line || typing(event)) return;
      const outcome = OUTCOMES[Number(event.key) - 1];
      if (event.key === 'ArrowRight') go(at + 1);
      else if (event.key === 'ArrowLeft') go(at - 1);
      else if (event.key.toLowerCase() === 'v') setShown(shown ? undefined : line.id);
      else if (event.key.toLowerCase() === 'f' && undoable) void undo(undoable);
      // A key held down would decide of the next line, too.
      else if (outcome && !event.repeat && !line.outcome && open(line, outcome)) void settle(line, outcome);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  return (
    <>
      <header className="s-wall-head">
        <h1 tabIndex={-1} ref={heading}>{agenda.forum ? <span lang="da">{agenda.forum}</span> : t('list.title')}</h1>
        <p>
          {agenda.meeting ? t('list.next', { when: moment(agenda.meeting.startsAt) }) : t('list.since', { day: day(agenda.from) })}
        </p>
        <p>
          <progress className="s-meter" value={decided} max={Math.max(lines.length, 1)} aria-label={t('list.progress.label')} />{' '}
          <b role="status">{t('list.progress', { n: decided, all: lines.length })}</b>
        </p>
      </header>
      {problem && <ProblemBox problem={problem} />}
      {line ? (
        <AtHand
          key={line.id}
          agenda={agenda}
          line={line}
          busy={busy}
          shown={shown === line.id}
          show={() => setShown(shown ? undefined : line.id)}
          extra={extra}
          setExtra={setExtra}
          settle={outcome => void settle(line, outcome)}
        />
      ) : (
        <Empty icon="success" title={t('list.none')} text={t('list.none.text')} />
      )}
      <nav className="s-buttons" aria-label={t('list.title')}>
        {line && (
          <>
            <button type="button" className="button button-secondary" aria-disabled={at === 0} onClick={() => go(at - 1)}>
              {t('list.previous')}
            </button>
            <button type="button" className="button button-secondary" aria-disabled={at >= lines.length - 1} onClick={() => go(at + 1)}>
              {t('list.forward')}
            </button>
          </>
        )}
        {undoable && (
          <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => void undo(undoable)}>
            {t('list.undo')}<span className="s-sr">: {undoable.person}</span>
          </button>
        )}
        <Link href="/indbakke">{t('list.leave')}</Link>
      </nav>
      {line && <p className="s-sub">{t('list.keys')}</p>}
    </>
  );
}
