import { StrictMode, Suspense, lazy, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Router, Switch } from 'wouter';
import './styles/main.scss';
import { root } from './api/client';
import { LogIn } from './pages/LogIn';
import { WorkList } from './pages/WorkList';
import { PAGES, type PageName } from './pages';
import { Shell } from './parts/shell';
import { InMunicipality, loggedIn } from './session';
import { Language } from './texts';

const shown: Record<PageName, ComponentType<{ id: string }>> = {
  logIn: LogIn,
  workList: WorkList,
  case: lazy(() => import('./pages/Case')),
  inbox: lazy(() => import('./pages/Inbox')),
  inboxLine: lazy(() => import('./pages/InboxLine')),
  referral: lazy(() => import('./pages/Referral')),
  meetings: lazy(() => import('./pages/Meetings')),
  meeting: lazy(() => import('./pages/Meeting')),
  administration: lazy(() => import('./pages/Administration')),
};

const TENANT = '/:tenant';
const inside = PAGES.filter(page => page.path.startsWith(`${TENANT}/`));

function Pages() {
  return (
    <Suspense fallback={null}>
      <Switch>
        {inside.map(({ name, path }) => {
          const Shown = shown[name];
          return <Route key={name} path={path.slice(TENANT.length)}>{(p: { id?: string }) => <div data-page={name}><Shown key={p.id} id={p.id ?? ''} /></div>}</Route>;
        })}
        <Route><Redirect to="/arbejdsliste" /></Route>
      </Switch>
    </Suspense>
  );
}

function Start() {
  const [latest] = loggedIn();
  return <Redirect to={latest ? `/${latest}/arbejdsliste` : '/log-ind'} />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Language>
      <Router base={new URL(root).pathname.replace(/\/$/, '')}>
        <Switch>
          <Route path="/"><Start /></Route>
          <Route path="/log-ind"><div data-page="logIn"><LogIn /></div></Route>
          <Route path={TENANT} nest>
            {p => <InMunicipality key={p.tenant} tenant={p.tenant!}><Shell><Pages /></Shell></InMunicipality>}
          </Route>
        </Switch>
      </Router>
    </Language>
  </StrictMode>,
);
