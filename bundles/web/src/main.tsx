import { StrictMode, Suspense, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Router, Switch } from 'wouter';
import './styles/main.scss';
import { root } from './api/client';
import { LogIn } from './pages/LogIn';
import { WorkList } from './pages/WorkList';
import { Shell } from './parts/shell';
import { InMunicipality, loggedIn, useSession, worksWithCases } from './session';
import { Language } from './texts';

const Case = lazy(() => import('./pages/Case'));
const Inbox = lazy(() => import('./pages/Inbox'));
const InboxLine = lazy(() => import('./pages/InboxLine'));
const Referral = lazy(() => import('./pages/Referral'));
const Meetings = lazy(() => import('./pages/Meetings'));
const Meeting = lazy(() => import('./pages/Meeting'));
const Administration = lazy(() => import('./pages/Administration'));

function Pages() {
  const { me } = useSession();
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/arbejdsliste">{worksWithCases(me) ? <WorkList /> : <Redirect to="/administration" />}</Route>
        <Route path="/sager/:id">{p => <Case key={p.id} id={p.id} />}</Route>
        <Route path="/indbakke"><Inbox /></Route>
        <Route path="/indbakke/:id">{p => <InboxLine key={p.id} id={p.id} />}</Route>
        <Route path="/indstilling"><Referral /></Route>
        <Route path="/moeder"><Meetings /></Route>
        <Route path="/moeder/:id">{p => <Meeting key={p.id} id={p.id} />}</Route>
        <Route path="/administration"><Administration /></Route>
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
          <Route path="/log-ind"><LogIn /></Route>
          <Route path="/:tenant" nest>
            {p => <InMunicipality key={p.tenant} tenant={p.tenant!}><Shell><Pages /></Shell></InMunicipality>}
          </Route>
        </Switch>
      </Router>
    </Language>
  </StrictMode>,
);
