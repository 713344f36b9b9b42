import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client';
import { forget, loggedIn, useSession, worksWithCases } from '../session';
import { useTexts } from '../texts';
import { Icon, Mark } from './icon';

export function LanguageSwitch({ cls }: { cls: string }) {
  const { t, lang, choose } = useTexts();
  const other = lang === 'da' ? 'en' : 'da';
  return (
    <button type="button" className={cls} lang={other} onClick={() => choose(other)}>
      <Icon name="language" />{t('language.other')}
    </button>
  );
}

function Municipalities() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [, go] = useLocation();
  const others = loggedIn().filter(k => k !== tenant);
  return (
    <label className="s-municipality">
      <span className="s-sr">{t('nav.municipality')}</span>
      <select value={tenant} onChange={e => go(e.target.value === '' ? '~/log-ind' : `~/${e.target.value}/arbejdsliste`)}>
        <option value={tenant}>{me.municipality}</option>
        {others.map(k => <option key={k} value={k}>{k.charAt(0).toUpperCase() + k.slice(1)}</option>)}
        <option value="">{t('nav.another')}</option>
      </select>
    </label>
  );
}

export function Shell({ children }: { children: ReactNode }) {
  const { t, code } = useTexts();
  const { tenant, me, closed } = useSession();
  const [here, go] = useLocation();
  const pages = [
    { to: '/arbejdsliste', text: t('nav.worklist'), icon: 'checklist', seen: worksWithCases(me), also: '/sager' },
    { to: '/indbakke', text: t('nav.inbox'), icon: 'email', seen: me.posts.some(p => p.role === 'TRIAGE') },
    { to: '/moeder', text: t('nav.meetings'), icon: 'calendar-month', seen: worksWithCases(me) },
    { to: '/administration', text: t('nav.administration'), icon: 'settings', seen: true },
  ].filter(p => p.seen);

  async function logOut() {
    await api.DELETE('/{tenant}/login', { params: { path: { tenant } } });
    forget(tenant);
    go('~/log-ind');
  }

  return (
    <>
      <a className="s-skip" href="#main" onClick={e => { e.preventDefault(); document.getElementById('main')?.focus(); }}>{t('nav.skip')}</a>
      <header>
        <div className="s-top"><div className="container">
          <Link href="/arbejdsliste" className="s-brand"><Mark /><span>Sporskifte<small>{t('app.tag')}</small></span></Link>
          <div className="s-who">
            <div className="s-id"><b>{me.name}</b><span>{me.posts.map(p => p.title).join(', ') || code('role', 'none')}</span></div>
            <Municipalities />
            <LanguageSwitch cls="s-bare" />
            <button type="button" className="s-bare" onClick={() => void logOut()}><Icon name="lock" />{t('nav.logout')}</button>
          </div>
        </div></div>
        <nav className="s-nav" aria-label={t('nav.main')}><div className="container"><ul>
          {pages.map(p => (
            <li key={p.to}>
              <Link href={p.to} aria-current={here.startsWith(p.to) || (p.also && here.startsWith(p.also)) ? 'page' : undefined}><Icon name={p.icon} />{p.text}</Link>
            </li>
          ))}
        </ul></div></nav>
      </header>
      {closed && <div className="s-closed" data-state="updating-bar" role="status"><div className="container"><Icon name="hourglass" />{t('updating.bar')}</div></div>}
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="s-foot"><div className="container"><span>{me.municipality}</span><span>{t('app.logged')}</span></div></footer>
    </>
  );
}
