import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../api/client';
import { useTexts } from '../texts';
import { told } from './change';
import { Icon } from './icon';
import { Missing, ProblemBox } from './problem';

export type Loading<T> = {
  data?: T;
  problem?: Problem;
  busy: boolean;
  reload: () => void;
  set: (data: T) => void;
};

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
  }, [turn, ...keys]);
  const reload = useCallback(() => setTurn(n => n + 1), []);
  const set = useCallback((data: T) => setState({ data, busy: false }), []);
  return { ...state, reload, set };
}

/** The designed states of anything that is fetched. */
export function Load<T>({ load, back, children }: {
  load: Loading<T>;
  /** Of a page that is all fetched: where to go when it is not there. */
  back?: string;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTexts();
  if (load.data !== undefined) {
    return (
      <div aria-busy={load.busy || undefined}>
        {load.problem && <ProblemBox problem={load.problem} again={load.reload} />}
        {children(load.data)}
      </div>
    );
  }
  if (load.problem?.status === 404 && back) return <Missing back={back} />;
  if (!load.problem) return back ? <WaitingPage /> : <Waiting />;
  return (
    <>
      {back && <h1 className="s-sr">{t('problem.title')}</h1>}
      <ProblemBox problem={load.problem} again={load.reload} />
    </>
  );
}

/** Of a page of which nothing is known yet, not even what it is called. */
export function WaitingPage() {
  const { t } = useTexts();
  return (
    <>
      <h1 className="s-sr">{t('loading')}</h1>
      <Waiting />
    </>
  );
}

export function Waiting() {
  const { t } = useTexts();
  return (
    <div className="s-loading" role="status" data-state="loading">
      <span className="s-sr">{t('loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

/** The municipality's bundle is being replaced; it goes on by itself. */
export function Updating({ level = 1 }: { level?: 1 | 2 }) {
  const { t } = useTexts();
  const Heading = `h${level}` as const;
  return (
    <div className="s-updating" role="status" data-state="updating">
      <Icon name="hourglass" />
      <Heading>{t('updating.title')}</Heading>
      <p>{t('updating.text')}</p>
    </div>
  );
}
