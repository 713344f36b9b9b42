/**
 * Every page of the client and every state it can be in. The router is built from this table, and the build writes it
 * to target/client-routes.json, so that whoever walks through the client misses no page.
 *
 * A page marks itself with `data-page`, a state with `data-state`, a dialog with `data-dialog`.
 */
const FETCHED = ['loading', 'error', 'updating', 'updating-bar'] as const;
const ONE = [...FETCHED, 'missing'] as const;
const LIST = [...FETCHED, 'empty'] as const;
const FORM = [...FETCHED, 'form-error'] as const;

export const PAGES = [
  { name: 'logIn', path: '/log-ind', states: ['loading', 'error', 'updating', 'form-error'], dialogs: [] },
  { name: 'workList', path: '/:tenant/arbejdsliste', states: LIST, dialogs: [] },
  { name: 'cases', path: '/:tenant/sager', states: LIST, dialogs: ['find-by-cpr'] },
  {
    name: 'case',
    path: '/:tenant/sager/:id',
    states: [...ONE, 'empty'],
    dialogs: [
      'close', 'notify', 'receipt', 'withdraw', 'agree', 'form', 'answer', 'admit', 'decline', 'approve', 'review',
      'reveal-cpr', 'put-on-agenda', 'hasten', 'slow',
    ],
  },
  {
    name: 'plan',
    path: '/:tenant/sager/:id/handleplan',
    states: [...ONE, 'form-error'],
    dialogs: ['begin-measure', 'count-measure', 'end-measure'],
  },
  { name: 'caseRecords', path: '/:tenant/sager/:id/optegnelser', states: [...ONE, 'empty'], dialogs: ['new-record'] },
  { name: 'caseLetters', path: '/:tenant/sager/:id/breve', states: [...ONE, 'empty'], dialogs: ['write-letter'] },
  { name: 'records', path: '/:tenant/videnbank', states: LIST, dialogs: ['new-record'] },
  { name: 'newRecord', path: '/:tenant/videnbank/ny/:id', states: FORM, dialogs: [] },
  { name: 'editRecord', path: '/:tenant/videnbank/:id/ret', states: [...ONE, 'form-error'], dialogs: [] },
  {
    name: 'record',
    path: '/:tenant/videnbank/:id',
    states: ONE,
    dialogs: ['move-record', 'answer-record', 'review-record', 'close-record', 'attach-file'],
  },
  { name: 'catalogue', path: '/:tenant/katalog', states: LIST, dialogs: [] },
  { name: 'schoolYear', path: '/:tenant/katalog/skoleaar', states: LIST, dialogs: ['note-delivery'] },
  { name: 'measure', path: '/:tenant/katalog/:id', states: ONE, dialogs: [] },
  {
    name: 'course',
    path: '/:tenant/sager/:id/forloeb',
    states: ONE,
    dialogs: [
      'keep-contact', 'escalate', 'rule-escalation', 'take-back', 'offer-hand-over', 'reply-hand-over', 'board-step',
      'exit-step',
      'youth-contract', 'end-contract', 'release', 'take-out-notice',
    ],
  },
  { name: 'plainPlan', path: '/:tenant/sager/:id/plan-til-den-unge', states: ONE, dialogs: [] },
  {
    name: 'ages',
    path: '/:tenant/sager/:id/alder',
    states: ONE,
    dialogs: ['open-transition', 'add-need', 'own-need', 'meet-need', 'place', 'end-placement'],
  },
  { name: 'inbox', path: '/:tenant/indbakke', states: LIST, dialogs: [] },
  { name: 'listMeeting', path: '/:tenant/indbakke/overlevering', states: LIST, dialogs: [] },
  { name: 'inboxLine', path: '/:tenant/indbakke/:id', states: [...ONE, 'form-error'], dialogs: ['undo-match'] },
  { name: 'concerns', path: '/:tenant/bekymringer', states: LIST, dialogs: [] },
  { name: 'newConcern', path: '/:tenant/bekymringer/ny', states: FORM, dialogs: [] },
  { name: 'raise', path: '/:tenant/bekymring', states: [...LIST, 'form-error'], dialogs: [] },
  {
    name: 'concern',
    path: '/:tenant/bekymringer/:id',
    states: ONE,
    dialogs: [
      'close-concern', 'reveal-cpr', 'assign-actor', 'new-group', 'react', 'offer-baton', 'take-baton', 'child-agrees',
      'end-offer', 'ask-exception', 'rule-exception', 'hand-on', 'notify-concern', 'identify',
      'share', 'consent', 'link-effort',
    ],
  },
  { name: 'groups', path: '/:tenant/grupper', states: LIST, dialogs: ['new-group'] },
  {
    name: 'group',
    path: '/:tenant/grupper/:id',
    states: ONE,
    dialogs: [
      'add-member', 'group-concern', 'tie-members', 'renew-tie', 'end-tie', 'note-activity', 'assign-group', 'close-group',
    ],
  },
  { name: 'referral', path: '/:tenant/indstilling', states: FORM, dialogs: [] },
  { name: 'meetings', path: '/:tenant/moeder', states: LIST, dialogs: ['plan-meeting'] },
  {
    name: 'meeting',
    path: '/:tenant/moeder/:id',
    states: [...ONE, 'empty'],
    dialogs: [
      'hold-meeting', 'cancel-meeting', 'move-meeting', 'invite', 'contribute', 'bid', 'basis', 'write-minutes', 'conclude',
      'admit-presenter', 'link-account',
    ],
  },
  { name: 'screen', path: '/:tenant/moeder/:id/skaerm', states: [...ONE, 'empty'], dialogs: [] },
  {
    name: 'contacts',
    path: '/:tenant/kontakter',
    states: LIST,
    dialogs: ['contact-details', 'enter-absence', 'change-absence', 'public-contact'],
  },
  {
    name: 'network',
    path: '/:tenant/sager/:id/netvaerk',
    states: ONE,
    dialogs: ['draw-in', 'end-partner', 'place-units', 'link-family', 'end-family-link'],
  },
  { name: 'caseSharing', path: '/:tenant/sager/:id/deling', states: ONE, dialogs: ['share', 'consent'] },
  { name: 'arenas', path: '/:tenant/sager/:id/arenaer', states: ONE, dialogs: ['link-effort'] },
  { name: 'sharedWithMe', path: '/:tenant/delt', states: LIST, dialogs: [] },
  { name: 'incidents', path: '/:tenant/haendelser', states: LIST, dialogs: ['open-incident'] },
  {
    name: 'incident',
    path: '/:tenant/haendelser/:id',
    states: ONE,
    dialogs: [
      'log-incident', 'bring-in', 'end-member', 'attach-young', 'add-incident-task', 'settle-task', 'close-incident',
    ],
  },
  { name: 'closedNotes', path: '/:tenant/lukkede-noter', states: LIST, dialogs: ['closed-note'] },
  { name: 'outreach', path: '/:tenant/opsoegende', states: LIST, dialogs: ['note-contact', 'became-case'] },
  { name: 'partnerships', path: '/:tenant/partnersager', states: LIST, dialogs: [] },
  { name: 'forums', path: '/:tenant/fora', states: FETCHED, dialogs: ['change-forum', 'appoint-authority', 'end-appointment'] },
  { name: 'figures', path: '/:tenant/tal', states: FETCHED, dialogs: [] },
  {
    name: 'interventions',
    path: '/:tenant/indsatser',
    states: LIST,
    dialogs: ['add-intervention', 'change-intervention', 'cancel-intervention'],
  },
  { name: 'presentation', path: '/:tenant/fremlaeggelse', states: [...LIST, 'form-error'], dialogs: ['leave'] },
  {
    name: 'users',
    path: '/:tenant/administration/brugere',
    states: FETCHED,
    dialogs: ['add-user', 'appoint', 'end-holding', 'deactivate', 'reset-password'],
  },
  { name: 'posts', path: '/:tenant/administration/stillinger', states: LIST, dialogs: ['add-post', 'appoint', 'end-post'] },
  { name: 'units', path: '/:tenant/administration/enheder', states: FETCHED, dialogs: ['add-unit', 'change-unit', 'name-adviser'] },
  { name: 'guidance', path: '/:tenant/vejledning', states: FETCHED, dialogs: [] },
  { name: 'sparring', path: '/:tenant/sparring', states: FETCHED, dialogs: ['ask-sparring', 'answer-sparring'] },
  { name: 'movingIn', path: '/:tenant/administration/indflytning', states: ['updating', 'form-error'], dialogs: [] },
  { name: 'feeds', path: '/:tenant/administration/modtagelse', states: [...LIST, 'form-error'], dialogs: [] },
  { name: 'feedMessages', path: '/:tenant/administration/meddelelser', states: LIST, dialogs: ['replay-messages'] },
  { name: 'feedMessage', path: '/:tenant/administration/meddelelser/:id', states: ONE, dialogs: ['replay-messages'] },
  { name: 'rulebook', path: '/:tenant/administration/arbejdsgang', states: FETCHED, dialogs: [] },
  { name: 'models', path: '/:tenant/administration/ny-udgave', states: LIST, dialogs: [] },
  { name: 'audit', path: '/:tenant/administration/revision', states: LIST, dialogs: ['breach'] },
] as const satisfies readonly Page[];

/** Over any page of a municipality. */
export const EVERYWHERE = ['log-in-again', 'discard', 'unsent'] as const;

type Page = {
  name: string;
  /** Below the place where the platform is mounted. */
  path: string;
  states: readonly string[];
  dialogs: readonly string[];
};

export type PageName = (typeof PAGES)[number]['name'];
export type StateName = (typeof PAGES)[number]['states'][number];
export type DialogName = (typeof PAGES)[number]['dialogs'][number] | (typeof EVERYWHERE)[number];
