import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { api, setHost, valueOf, type Schemas } from './api/client';
import { Load, useLoad } from './parts/load';
import { LogInAgain } from './parts/again';

export type Me = Schemas['Me'];
export type WayOfWorking = Schemas['WayOfWorking'];

const REMEMBERED = 'municipalities';

/** Keys of the municipalities logged in to on this computer; never a token. */
export function loggedIn(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? '[]');
    return Array.isArray(kept) ? kept.filter(k => typeof k === 'string') : [];
  } catch {
    return [];
  }
}

export const remember = (tenant: string) =>
  localStorage.setItem(REMEMBERED, JSON.stringify([tenant, ...loggedIn().filter(k => k !== tenant)]));

export const forget = (tenant: string) =>
  localStorage.setItem(REMEMBERED, JSON.stringify(loggedIn().filter(k => k !== tenant)));

/** Whether somebody works with cases; administrators and auditors do not, and their lists are refused. */
export const worksWithCases = (me: Me) => me.posts.some(p => p.role !== 'ADMINISTRATOR' && p.role !== 'AUDITOR');

type Session = { tenant: string; me: Me; way: WayOfWorking; closed: boolean };
const Current = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('a page of a municipality stands inside its session');
  return session;
}

/** Everything below belongs to one municipality and one person. */
export function InMunicipality({ tenant, children }: { tenant: string; children: ReactNode }) {
  const [asking, setAsking] = useState(false);
  const [closed, setClosed] = useState(false);
  const waiting = useRef<((ok: boolean) => void)[]>([]);

  const answer = useCallback((ok: boolean) => {
    setAsking(false);
    waiting.current.splice(0).forEach(resume => resume(ok));
  }, []);

  useEffect(() => {
    setHost({
      logInAgain: () =>
        new Promise(resume => {
          waiting.current.push(resume);
          setAsking(true);
        }),
      closed: (_, since) => setClosed(since),
    });
  }, [tenant]);

  const path = useMemo(() => ({ params: { path: { tenant } } }), [tenant]);
  const load = useLoad(async () => {
    const me = valueOf(await api.GET('/{tenant}/me', path));
    const way = valueOf(await api.GET('/{tenant}/way-of-working', path));
    remember(tenant);
    return { tenant, me, way };
  }, [tenant]);

  return (
    <>
      {asking && <LogInAgain tenant={tenant} done={answer} />}
      <Load load={load} closed={closed} whole>
        {session => <Current value={{ ...session, closed }}>{children}</Current>}
      </Load>
    </>
  );
}
