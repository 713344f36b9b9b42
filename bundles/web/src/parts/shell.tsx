import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client';
import { home, may, raisesAlone, type Right } from '../rights';
import { forget, loggedIn, mayHaveKept, useSession, type Me, type WayOfWorking } from '../session';
import { teach, useTexts, type Key } from '../texts';
import { Icon, Mark } from './icon';
import { useCurrentInSight } from './inSight';
import { Tells } from './tell';

export function LanguageSwitch({ cls }: { cls: string }) {
  const { t, lang, choose } = useTexts();
  const other = lang === 'da' ? 'en' : 'da';
  return (
    <button type="button" className={cls} lang={other} onClick={() => choose(other)}>
      <Icon name="language" />
      {t('language.other')}
    </button>
  );
}

function Municipalities() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [, go] = useLocation();
  return (
    <label className="s-municipality">
      <span className="s-sr">{t('nav.municipality')}</span>
      <select value={tenant} onChange={e => go(e.target.value === '' ? '~/log-ind' : `~/${e.target.value}`)}>
        <option value={tenant}>{me.municipality}</option>
        {loggedIn().filter(k => k.key !== tenant).map(k => <option key={k.key} value={k.key}>{k.name}</option>)}
        <option value="">{t('nav.another')}</option>
      </select>
    </label>
  );
}

/** The outreach log is for those whose seats the municipality lets keep it. */
const reachesOut = ({ posts }: Me, { reach }: WayOfWorking) =>
  posts.some(post => post.seat && reach.outreach?.seats.includes(post.seat));

/** Where the municipality says what is done when something happens. */
const prepared = (_: Me, { preparedness }: WayOfWorking) => preparedness !== undefined;

/** Where the municipality says what is expected of everybody who works there. */
const guided = (_: Me, { organisation }: WayOfWorking) => organisation !== undefined;

/** What a post with the right is offered; some only where the way of working has it for them. */
type Entry = { to: string; beside?: string[]; text: Key; icon: string; right?: Right; where?: (me: Me, way: WayOfWorking) => boolean };

/** Whether somebody is on its page, on one below it, or on one of those beside it. */
function current({ to, beside = [] }: Entry, here: string) {
  if (here === to) return 'page';
  return [to, ...beside].some(page => here === page || here.startsWith(`${page}/`)) ? 'true' : undefined;
}

const ENTRIES: Entry[] = [
  { to: '/bekymring', text: 'nav.raise', icon: 'flag', right: 'raiseConcerns', where: raisesAlone },
  { to: '/arbejdsliste', text: 'nav.worklist', icon: 'checklist', right: 'workOnTasks' },
  { to: '/sager', text: 'nav.cases', icon: 'folder', right: 'workOnCases' },
  { to: '/indbakke', text: 'nav.inbox', icon: 'email', right: 'triage' },
  { to: '/bekymringer', beside: ['/grupper'], text: 'nav.concerns', icon: 'flag', right: 'raiseConcerns' },
  { to: '/moeder', text: 'nav.meetings', icon: 'calendar-month', right: 'takePart' },
  { to: '/haendelser', beside: ['/lukkede-noter'], text: 'nav.incidents', icon: 'warning', right: 'workOnCases', where: prepared },
  { to: '/opsoegende', text: 'nav.outreach', icon: 'chat', right: 'reachOut', where: reachesOut },
  { to: '/partnersager', text: 'nav.partnerships', icon: 'folder-open', right: 'partnerInCases' },
  { to: '/vejledning', beside: ['/sparring'], text: 'nav.guidance', icon: 'info', right: 'askForSparring', where: guided },
  { to: '/kontakter', text: 'nav.contacts', icon: 'groups', right: 'knowColleagues' },
  { to: '/videnbank', beside: ['/katalog'], text: 'nav.records', icon: 'list-bulleted', right: 'workOnTasks' },
  { to: '/fora', beside: ['/indsatser', '/tal'], text: 'nav.cooperation', icon: 'analytics', right: 'seeForums' },
  { to: '/fremlaeggelse', text: 'nav.presentation', icon: 'chat' },
  { to: '/administration', text: 'nav.administration', icon: 'settings' },
];

const Unsent = lazy(async () => {
  const [fetched, { rest }] = await Promise.all([import('./Unsent'), import('../texts/rest')]);
  teach(rest);
  return fetched;
});

export function Shell({ children }: { children: ReactNode }) {
  const { t, code } = useTexts();
  const { tenant, me, way, closed } = useSession();
  const [here, go] = useLocation();
  const outside = me.posts.length === 0;
  const entries = ENTRIES.filter(({ to, right, where }) =>
    right ? may(me, right) && (!where || where(me, way)) : outside === (to === '/fremlaeggelse'),
  );

  const bar = useCurrentInSight(here);

  const [unsent, setUnsent] = useState(0);
  const whose = { tenant, user: me.id };

  /** Not before whoever typed something knows that it would be erased. */
  async function askToLogOut() {
    const kept = mayHaveKept() ? await import('../outbox/attend').then(outbox => outbox.unsent(whose)) : 0;
    if (kept > 0) setUnsent(kept);
    else await logOut();
  }

  async function logOut() {
    if (mayHaveKept()) await import('../outbox/attend').then(outbox => outbox.leave(whose));
    await api.DELETE('/{tenant}/login', { params: { path: { tenant } } }).catch(() => {});
    forget(tenant);
    go('~/log-ind');
  }

  return (
    <Tells>
      <a
        className="s-skip"
        href={`${location.pathname}#main`}
        onClick={e => {
          e.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('nav.skip')}
      </a>
      <header>
        <div className="s-top">
          <div className="container">
            <Link href={home(me)} className="s-brand">
              <Mark />
              <span>
                Sporskifte<small>{t('app.tag')}</small>
              </span>
            </Link>
            <div className="s-who">
              <div className="s-id">
                <b>{me.name}</b>
                <span lang={outside ? undefined : 'da'}>{me.posts.map(p => p.title).join(', ') || code('role', 'none')}</span>
              </div>
              <Municipalities />
              <LanguageSwitch cls="s-bare" />
              <button type="button" className="s-bare" onClick={() => void askToLogOut()}>
                <Icon name="lock" />
                {t('nav.logout')}
              </button>
            </div>
          </div>
        </div>
        <nav className="s-nav" aria-label={t('nav.main')}>
          <div className="container">
            <ul ref={bar}>
              {entries.map(e => (
                <li key={e.to}>
                  <Link href={e.to} aria-current={current(e, here)}>
                    <Icon name={e.icon} />
                    {t(e.text)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      </header>
      {closed && (
        <div className="s-closed" role="status" data-state="updating-bar">
          <div className="container">
            <Icon name="hourglass" />
            {t('updating.bar')}
          </div>
        </div>
      )}
      {unsent > 0 && (
        <Suspense fallback={null}>
          <Unsent n={unsent} stay={() => setUnsent(0)} leave={() => void logOut()} />
        </Suspense>
      )}
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="s-foot">
        <div className="container">
          <span>{me.municipality}</span>
          <span>{t('app.logged')}</span>
        </div>
      </footer>
    </Tells>
  );
}
