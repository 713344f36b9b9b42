import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api, root, valueOf, type Schemas } from '../api/client';
import { useChange } from '../parts/change';
import { Form } from '../parts/form/Form';
import { Icon, Mark } from '../parts/icon';
import { Load, Updating, useLoad } from '../parts/load';
import { useArrival } from '../parts/page';
import { LanguageSwitch } from '../parts/shell';
import { home } from '../rights';
import { loggedIn, remember } from '../session';
import { useTexts } from '../texts';

type Municipality = { key: string; name: string; state: 'OPENING' | 'OPEN' | 'CLOSED' };

/** Answered with 503 as well while a part is on its way; the body tells of the others. */
async function municipalities(): Promise<Municipality[]> {
  const answer = await fetch(new URL('health/ready', root));
  const { tenants } = (await answer.json()) as { tenants: Municipality[] };
  return tenants.filter(t => t.state !== 'CLOSED').sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

export function LogIn() {
  const { t } = useTexts();
  const heading = useArrival(t('login.title'));
  const load = useLoad(municipalities, []);
  const known = loggedIn();
  return (
    <div className="s-login">
      <header>
        <div className="s-brand">
          <Mark />
          <span>
            Sporskifte<small>{t('app.tag')}</small>
          </span>
        </div>
        <div>
          <p className="s-motto">{t('login.side')}</p>
          <ul>{([1, 2, 3] as const).map(n => <li key={n}><Icon name="check" />{t(`login.side.${n}`)}</li>)}</ul>
        </div>
        <svg className="s-art" viewBox="0 0 36 36" aria-hidden="true">
          <g fill="none" strokeLinecap="round" strokeWidth="2.4">
            <path d="M12 40V-4" stroke="#fff" />
            <path d="M12 27c0-9 13-7 13-17V-4" stroke="#f2b544" />
          </g>
        </svg>
      </header>
      <main>
        <div>
          <p className="s-corner"><LanguageSwitch cls="s-link" /></p>
          <h1 tabIndex={-1} ref={heading}>{t('login.title')}</h1>
          <p className="s-muted">{t('login.lead')}</p>
          <Load load={load}>{all => (all.length > 0 ? <Credentials all={all} /> : <NoneOpen again={load.reload} />)}</Load>
          {load.data && <YoungPeople all={load.data} />}
          {known.length > 0 && (
            <nav className="s-known" aria-label={t('login.known')}>
              <h2>{t('login.known')}</h2>
              <ul>{known.map(k => <li key={k.key}><Link href={`/${k.key}`}>{k.name}</Link></li>)}</ul>
            </nav>
          )}
          <p className="s-notice">
            <Icon name="lock" />
            {t('login.notice')}
          </p>
        </div>
      </main>
    </div>
  );
}

/** Whom a young person can call, of each municipality that names somebody. */
function YoungPeople({ all }: { all: Municipality[] }) {
  const { t } = useTexts();
  const load = useLoad(async () => {
    const asked = all.filter(m => m.state === 'OPEN').map(m => api.GET('/{tenant}/contact', { params: { path: { tenant: m.key } } }));
    return (await Promise.all(asked)).flatMap(({ data }) => (data?.contact ? [{ ...data.contact, municipality: data.municipality }] : []));
  }, [all.map(m => m.key).join()]);
  if (!load.data || load.data.length === 0) return null;
  return (
    <details className="s-why">
      <summary>{t('login.young')}</summary>
      <ul className="s-plain">
        {load.data.map(c => (
          <li key={c.municipality}>
            <b>{c.municipality}</b>: <span lang="da">{[c.title, c.name].filter(Boolean).join(', ')}</span>{' '}
            {c.phone && <a href={`tel:${c.phone.replace(/\s/g, '')}`}>{c.phone}</a>}{' '}
            {c.mail && <a href={`mailto:${c.mail}`}>{c.mail}</a>}
            {c.hours && <span className="s-sub" lang="da">{c.hours}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const WAIT = 5000;

/** Everything is starting, or being replaced; the form comes by itself. */
function NoneOpen({ again }: { again: () => void }) {
  useEffect(() => {
    const timer = setInterval(again, WAIT);
    return () => clearInterval(timer);
  }, [again]);
  return <Updating level={2} />;
}

/** A password that was given for once is good for choosing one's own. */
const MUST_CHANGE = /\/password-must-change$/;

function Credentials({ all }: { all: Municipality[] }) {
  const { t } = useTexts();
  const [, go] = useLocation();
  const { busy, problem, run } = useChange();
  const [given, setGiven] = useState<{ tenant: string; username: string; password: string }>();
  const enter = (tenant: string, { user }: Schemas['LoggedIn']) => {
    remember({ key: tenant, name: user.municipality });
    go(`/${tenant}${home(user)}`);
  };
  if (given) return <OwnPassword {...given} enter={enter} />;
  return (
    <Form
      fields={[
        {
          name: 'tenant',
          label: t('login.municipality'),
          type: 'select',
          required: true,
          initial: loggedIn()[0]?.key ?? (all.length === 1 ? all[0]!.key : ''),
          options: all.map(m => ({ value: m.key, label: m.name })),
        },
        { name: 'username', label: t('login.user'), required: true, autoComplete: 'username' },
        { name: 'password', label: t('login.password'), type: 'password', required: true, autoComplete: 'current-password' },
      ]}
      label={t('login.submit')}
      sending={t('login.sending')}
      busy={busy}
      problem={problem}
      submit={({ tenant = '', username = '', password = '' }) =>
        run(async () => {
          const params = { path: { tenant } };
          const answer = await api.POST('/{tenant}/login', { params, body: { username, password } });
          if (MUST_CHANGE.test(answer.error?.type ?? '')) setGiven({ tenant, username, password });
          else enter(tenant, valueOf(answer));
        })
      }
    />
  );
}

type Given = { tenant: string; username: string; password: string; enter: (tenant: string, to: Schemas['LoggedIn']) => void };

function OwnPassword({ tenant, username, password, enter }: Given) {
  const { t } = useTexts();
  const { busy, problem, run } = useChange();
  return (
    <>
      <h2>{t('login.own.title')}</h2>
      <p>{t('login.own.text')}</p>
      <Form
        fields={[
          {
            name: 'newPassword',
            label: t('login.own'),
            hint: t('login.own.hint'),
            type: 'password',
            required: true,
            autoComplete: 'new-password',
          },
        ]}
        label={t('login.own.submit')}
        sending={t('login.sending')}
        busy={busy}
        problem={problem}
        submit={({ newPassword = '' }) =>
          run(async () => {
            const body = { username, password, newPassword };
            enter(tenant, valueOf(await api.POST('/{tenant}/login/password', { params: { path: { tenant } }, body })));
          })
        }
      />
    </>
  );
}
