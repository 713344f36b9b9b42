import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Refused, type Problem } from '../api/client';
import { useTexts } from '../texts';
import { Icon } from './icon';

export type Loading<T> = {
  data?: T;
  problem?: Problem;
  busy: boolean;
  reload: () => void;
  set: (data: T) => void;
};

const told = (thrown: unknown): Problem =>
  thrown instanceof Refused ? thrown.problem : { title: '', detail: '', status: 0 };

/** Loads now, and again when one of the keys changes; an answer that comes too late is thrown away. */
export function useLoad<T>(work: () => Promise<T>, keys: unknown[]): Loading<T> {
  const [state, setState] = useState<{ data?: T; problem?: Problem; busy: boolean }>({ busy: true });
  const [turn, setTurn] = useState(0);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    let wanted = true;
    setState(s => ({ ...s, busy: true, problem: undefined }));
    latest.current().then(
      data => wanted && setState({ data, busy: false }),
      thrown => wanted && setState(s => ({ ...s, busy: false, problem: told(thrown) })),
    );
    return () => void (wanted = false);
    // eslint-disable-next-line
  }, [turn, ...keys]);
  const reload = useCallback(() => setTurn(n => n + 1), []);
  const set = useCallback((data: T) => setState({ data, busy: false }), []);
  return { ...state, reload, set };
}

/** Runs one change at a time and keeps the problem it met. */
export function useChange() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (thrown) {
      setProblem(told(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, problem, run };
}

/** What a problem document says: the matter, the rule's reason and the sentences it stands on. */
export function ProblemBox({ problem, again }: { problem: Problem; again?: () => void }) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div className="alert alert-error s-problem" data-state="error" role="alert" ref={box} tabIndex={-1}>
      <Icon name="error" cls="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">{problem.title || t('problem.title')}</h2>
        <p className="alert-text">{problem.detail || t('problem.network')}</p>
        {problem.reason && problem.reason.text !== problem.detail && (
          <p className="alert-text" lang={problem.reason.lang}>{problem.reason.text}</p>
        )}
        {(problem.errors ?? []).length > 0 && (
          <ul>{problem.errors!.map(e => <li key={(e.pointer ?? e.parameter) + e.message}>{e.pointer ?? e.parameter}: {e.message}</li>)}</ul>
        )}
        {(problem.sources ?? []).map(s => (
          <blockquote key={s.requirement} lang="da">»{s.quote.text}« <cite>{s.document}</cite></blockquote>
        ))}
        {again && <button type="button" className="button button-secondary" onClick={again}>{t('problem.again')}</button>}
      </div>
    </div>
  );
}

/** The designed states of anything that is fetched. */
export function Load<T>({ load, closed = false, whole = false, children }: {
  load: Loading<T>;
  closed?: boolean;
  whole?: boolean;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTexts();
  if (load.data !== undefined) {
    return (
      <>
        {load.problem && <ProblemBox problem={load.problem} again={load.reload} />}
        {children(load.data)}
      </>
    );
  }
  const inside = closed ? (
    <div className="s-updating" data-state="updating" role="status">
      <Icon name="hourglass" />
      <h1>{t('updating.title')}</h1>
      <p>{t('updating.text')}</p>
    </div>
  ) : load.problem ? (
    <ProblemBox problem={load.problem} again={load.reload} />
  ) : (
    <div className="s-loading" data-state="loading" role="status"><span className="s-sr">{t('loading')}</span><i /><i /><i /></div>
  );
  return whole ? <main className="container s-whole">{inside}</main> : <>{inside}</>;
}

/** Nothing to show, said in words. */
export function Empty({ icon, title, text, children }: { icon: string; title: string; text: string; children?: ReactNode }) {
  return (
    <div className="s-empty" data-state="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
