import { StrictMode, Suspense, lazy, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Router, Switch } from 'wouter';
import './styles/main.scss';
import { root } from './api/client';
import { PAGES, type PageName } from './pages';
import { LogIn } from './pages/LogIn';
import { WorkList } from './pages/work/WorkList';
import { WaitingPage } from './parts/load';
import { NotFound } from './parts/notfound';
import { Shell } from './parts/shell';
import { home, may } from './rights';
import { InMunicipality, loggedIn, useSession } from './session';
import { Language, teach } from './texts';

type PageModule = { default: ComponentType<{ id: string }> };

/** Fetched when it is wanted, and with it the words of all such pages. */
const later = (page: () => Promise<PageModule>) =>
  lazy(async () => {
    const [fetched, { rest }] = await Promise.all([page(), import('./texts/rest')]);
    teach(rest);
    return fetched;
  });

const shown: Record<PageName, ComponentType<{ id: string }>> = {
  logIn: LogIn,
  workList: WorkList,
  cases: later(() => import('./pages/work/Cases')),
  case: later(() => import('./pages/case/Case')),
  plan: later(() => import('./pages/case/PlanEditor')),
  caseRecords: later(() => import('./pages/records/CaseRecords')),
  caseLetters: later(() => import('./pages/case/CaseLetters')),
  records: later(() => import('./pages/records/Records')),
  newRecord: later(() => import('./pages/records/NewRecord')),
  editRecord: later(() => import('./pages/records/EditRecord')),
  record: later(() => import('./pages/records/Record')),
  catalogue: later(() => import('./pages/catalogue/Catalogue')),
  schoolYear: later(() => import('./pages/catalogue/SchoolYear')),
  measure: later(() => import('./pages/catalogue/Measure')),
  course: later(() => import('./pages/course/Course')),
  plainPlan: later(() => import('./pages/course/PlainPlan')),
  ages: later(() => import('./pages/ages/Ages')),
  inbox: later(() => import('./pages/inbox/Inbox')),
  listMeeting: later(() => import('./pages/inbox/ListMeeting')),
  inboxLine: later(() => import('./pages/inbox/InboxLine')),
  concerns: later(() => import('./pages/concerns/Concerns')),
  newConcern: later(() => import('./pages/concerns/NewConcern')),
  raise: later(() => import('./pages/raise/Raise')),
  concern: later(() => import('./pages/concerns/Concern')),
  groups: later(() => import('./pages/groups/Groups')),
  group: later(() => import('./pages/groups/Group')),
  referral: later(() => import('./pages/concerns/Referral')),
  meetings: later(() => import('./pages/meetings/Meetings')),
  meeting: later(() => import('./pages/meetings/Meeting')),
  screen: later(() => import('./pages/meetings/Screen')),
  contacts: later(() => import('./pages/colleagues/Contacts')),
  network: later(() => import('./pages/network/Network')),
  caseSharing: later(() => import('./pages/sharing/CaseSharing')),
  arenas: later(() => import('./pages/sharing/Arenas')),
  sharedWithMe: later(() => import('./pages/sharing/SharedWithMe')),
  incidents: later(() => import('./pages/incidents/Incidents')),
  incident: later(() => import('./pages/incidents/Incident')),
  closedNotes: later(() => import('./pages/incidents/ClosedNotes')),
  outreach: later(() => import('./pages/outreach/Outreach')),
  partnerships: later(() => import('./pages/network/Partnerships')),
  forums: later(() => import('./pages/forums/Forums')),
  figures: later(() => import('./pages/forums/Figures')),
  interventions: later(() => import('./pages/forums/Interventions')),
  presentation: later(() => import('./pages/presentation/Presentation')),
  users: later(() => import('./pages/administration/Users')),
  posts: later(() => import('./pages/administration/Posts')),
  units: later(() => import('./pages/administration/Units')),
  guidance: later(() => import('./pages/guidance/Guidance')),
  sparring: later(() => import('./pages/guidance/Sparring')),
  movingIn: later(() => import('./pages/administration/MovingIn')),
  feeds: later(() => import('./pages/administration/Feeds')),
  feedMessages: later(() => import('./pages/administration/Messages')),
  feedMessage: later(() => import('./pages/administration/Message')),
  rulebook: later(() => import('./pages/administration/Rulebook')),
  models: later(() => import('./pages/administration/Models')),
  audit: later(() => import('./pages/administration/Audit')),
};

const TENANT = '/:tenant';

/** The one page that opens without a network. */
const Alone = later(() => import('./pages/raise/WithoutNetwork'));
const alone = (tenant: string) => ({
  at: PAGES.find(page => page.name === 'raise')!.path.slice(TENANT.length),
  page: <Suspense fallback={<WaitingPage />}><Alone id={tenant} /></Suspense>,
});

const inside = PAGES.filter(page => page.path.startsWith(`${TENANT}/`));

function Pages() {
  const { me } = useSession();
  const first = may(me, 'administer') ? 'brugere' : may(me, 'readAudit') ? 'revision' : 'arbejdsgang';
  return (
    <Suspense fallback={<div className="container"><WaitingPage /></div>}>
      <Switch>
        <Route path="/"><Redirect to={home(me)} replace /></Route>
        <Route path="/administration"><Redirect to={`/administration/${first}`} replace /></Route>
        {inside.map(({ name, path }) => {
          const Shown = shown[name];
          return (
            <Route key={name} path={path.slice(TENANT.length)}>
              {(p: { id?: string }) => <div key={name} data-page={name}><Shown key={p.id} id={p.id ?? ''} /></div>}
            </Route>
          );
        })}
        <Route><NotFound back={home(me)} /></Route>
      </Switch>
    </Suspense>
  );
}

function Start() {
  const [latest] = loggedIn();
  return <Redirect to={latest ? `/${latest.key}` : '/log-ind'} replace />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Language>
      <Router base={new URL(root).pathname.replace(/\/$/, '')}>
        <Switch>
          <Route path="/"><Start /></Route>
          <Route path="/log-ind"><div data-page="logIn"><LogIn /></div></Route>
          <Route path={TENANT} nest>
            {p => <InMunicipality key={p.tenant} tenant={p.tenant!} without={alone(p.tenant!)}><Shell><Pages /></Shell></InMunicipality>}
          </Route>
        </Switch>
      </Router>
    </Language>
  </StrictMode>,
);
