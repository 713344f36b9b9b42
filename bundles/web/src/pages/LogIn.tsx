import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { api, root, valueOf } from '../api/client';
import { Form } from '../parts/form';
import { Icon, Mark } from '../parts/icon';
import { Load, useChange, useLoad } from '../parts/load';
import { LanguageSwitch } from '../parts/shell';
import { loggedIn, remember } from '../session';
import { useTexts } from '../texts';

type Municipality = { key: string; name: string; state: 'OPENING' | 'OPEN' | 'CLOSED' };

/** Answered with 503 as well while a part is on its way; the body tells of the others. */
async function municipalities(): Promise<Municipality[]> {
  const answer = await fetch(new URL('health/ready', root));
  const { tenants }: { tenants: Municipality[] } = await answer.json();
  return tenants.filter(t => t.state !== 'CLOSED').sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

export function LogIn() {
  const { t } = useTexts();
  const [, go] = useLocation();
  const { busy, problem, run } = useChange();
  const load = useLoad(municipalities, []);
  const known = loggedIn();
  useEffect(() => void (document.title = `${t('login.title')} – Sporskifte`), [t]);
  return (
    <div className="s-login">
      <header>
        <div className="s-brand"><Mark /><span>Sporskifte<small>{t('app.tag')}</small></span></div>
        <div>
          <h2>{t('login.side')}</h2>
          <ul>{([1, 2, 3] as const).map(n => <li key={n}><Icon name="check" />{t(`login.side.${n}`)}</li>)}</ul>
        </div>
        <svg className="s-art" viewBox="0 0 36 36" aria-hidden="true"><g fill="none" strokeLinecap="round" strokeWidth="2.4"><path d="M12 40V-4" stroke="#fff" /><path d="M12 27c0-9 13-7 13-17V-4" stroke="#f2b544" /></g></svg>
      </header>
      <main><div>
        <LanguageSwitch cls="s-link" />
        <h1>{t('login.title')}</h1>
        <p className="s-muted">{t('login.lead')}</p>
        <Load load={load}>
          {all => (
            <Form
              fields={[
                { name: 'tenant', label: t('login.municipality'), type: 'select', required: true, initial: all.length === 1 ? all[0]!.key : '', options: all.map(m => ({ value: m.key, label: m.name })) },
                { name: 'username', label: t('login.user'), required: true, autoComplete: 'username' },
                { name: 'password', label: t('login.password'), type: 'password', required: true, autoComplete: 'current-password' },
              ]}
              label={t('login.submit')}
              busy={busy}
              problem={problem}
              submit={({ tenant = '', username = '', password = '' }) =>
                void run(async () => {
                  valueOf(await api.POST('/{tenant}/login', { params: { path: { tenant } }, body: { username, password } }));
                  remember(tenant);
                  go(`/${tenant}/arbejdsliste`);
                })
              }
            />
          )}
        </Load>
        {known.length > 0 && (
          <nav className="s-known" aria-label={t('login.known')}>
            <h2>{t('login.known')}</h2>
            <ul>{known.map(k => <li key={k}><Link href={`/${k}/arbejdsliste`}>{load.data?.find(m => m.key === k)?.name ?? k}</Link></li>)}</ul>
          </nav>
        )}
        <p className="s-notice"><Icon name="lock" />{t('login.notice')}</p>
      </div></main>
    </div>
  );
}
