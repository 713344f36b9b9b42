import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { api, setHost, valueOf, type Schemas } from './api/client';
import { LogInAgain } from './parts/again';
import { clearDrafts } from './parts/form/drafts';
import { Updating, useLoad, WaitingPage } from './parts/load';
import { Empty, ProblemBox } from './parts/problem';
import { Own, useTexts } from './texts';
import { usual } from './texts/own';

export type Me = Schemas['Me'];
export type WayOfWorking = Schemas['WayOfWorking'];
export type Known = { key: string; name: string };

const REMEMBERED = 'municipalities';

/** The municipalities logged in to on this computer; never a token. */
export function loggedIn(): Known[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? '[]');
    return Array.isArray(kept) ? kept.filter(k => typeof k?.key === 'string' && typeof k.name === 'string') : [];
  } catch {
    return [];
  }
}

const others = (tenant: string) => loggedIn().filter(k => k.key !== tenant);
const keep = (known: Known[]) => localStorage.setItem(REMEMBERED, JSON.stringify(known));

export const remember = (known: Known) => keep([known, ...others(known.key)]);

export function forget(tenant: string) {
  keep(others(tenant));
  clearDrafts(tenant);
}

type Session = { tenant: string; me: Me; way: WayOfWorking; closed: boolean };
const Current = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('a page of a municipality stands inside its session');
  return session;
}

/** Municipality and person that what is typed belongs to; undefined before the log-in. */
export function useWhose(): [tenant: string, user: string] | undefined {
  const session = useContext(Current);
  const [tenant, user] = [session?.tenant, session?.me.id];
  return useMemo(() => (tenant && user ? [tenant, user] : undefined), [tenant, user]);
}

/** Set once something may be kept on this device; see outbox. */
export const mayHaveKept = () => localStorage.getItem('kept-here') !== null;

type Inside = {
  tenant: string;
  /** Stands in for all where nobody can be reached, at one address. */
  without?: { at: string; page: ReactNode };
  children: ReactNode;
};

/** Everything below belongs to one municipality and one person. */
export function InMunicipality({ tenant, without, children }: Inside) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [closed, setClosed] = useState(false);
  const waiting = useRef<((ok: boolean) => void)[]>([]);

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
    remember({ key: tenant, name: me.municipality });
    return { tenant, me, way };
  }, [tenant]);

  const before = load.data?.me.id;
  useEffect(() => {
    if (before && mayHaveKept()) void import('./outbox/attend').then(({ arrive }) => arrive({ tenant, user: before }));
  }, [tenant, before]);

  const [here] = useLocation();
  const unreached = !load.data && load.problem?.status === 0;
  const { reload } = load;
  useEffect(() => {
    if (!unreached) return undefined;
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, [unreached, reload]);

  const answer = useCallback(
    (user: string | undefined) => {
      // What one person typed is never sent in the name of another.
      if (user && before && user !== before) return location.reload();
      setAsking(false);
      waiting.current.splice(0).forEach(resume => resume(user !== undefined));
    },
    [before],
  );

  return (
    <>
      {asking && <LogInAgain tenant={tenant} done={answer} />}
      {load.data ? (
        <Own value={load.data.way.words ?? usual}>
          <Current value={{ ...load.data, closed }}>{children}</Current>
        </Own>
      ) : unreached && here === without?.at ? (
        <main>{without.page}</main>
      ) : (
        <main className="container s-whole">
          {closed ? (
            <Updating />
          ) : load.problem?.status === 404 ? (
            <Empty icon="search" title={t('tenant.missing')} text={t('tenant.missing.text')} state="missing" level={1}>
              <Link href="~/log-ind" className="button button-secondary">{t('tenant.choose')}</Link>
            </Empty>
          ) : load.problem ? (
            <>
              <h1 className="s-sr">{t('problem.title')}</h1>
              <ProblemBox problem={load.problem} again={load.reload} />
              <p><Link href="~/log-ind">{t('tenant.choose')}</Link></p>
            </>
          ) : (
            <WaitingPage />
          )}
        </main>
      )}
    </>
  );
}
