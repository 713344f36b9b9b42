/**
 * Every page of the client and every state it can be in. The router is built from this table, and the build writes it
 * to target/client-routes.json, so that whoever walks through the client misses no page.
 *
 * A page marks itself with `data-page`, a state with `data-state`, a dialog with `data-dialog`.
 */
export type PageName = 'logIn' | 'workList' | 'case' | 'inbox' | 'inboxLine' | 'referral' | 'meetings' | 'meeting' | 'administration';

/** What anything fetched can look like before and instead of its data; and what lies over a whole page. */
export type StateName = 'loading' | 'empty' | 'error' | 'updating' | 'updating-bar' | 'session-ended';

export type Page = {
  name: PageName;
  /** Below the place where the platform is mounted. */
  path: string;
  states: StateName[];
  dialogs: DialogName[];
};

export const DIALOGS = {
  everywhere: ['log-in-again'],
  case: [
    'close', 'notify', 'withdraw', 'agree', 'form', 'answer', 'admit', 'decline', 'approve', 'review',
  ],
  meetings: ['plan-meeting'],
  meeting: ['invite', 'contribute', 'bid', 'basis', 'conclude'],
  administration: ['add-user', 'appoint'],
} as const;

export type DialogName = (typeof DIALOGS)[keyof typeof DIALOGS][number];

const fetched: StateName[] = ['loading', 'error', 'updating', 'updating-bar', 'session-ended'];
const list: StateName[] = [...fetched, 'empty'];

export const PAGES: Page[] = [
  { name: 'logIn', path: '/log-ind', states: ['loading', 'error'], dialogs: [] },
  { name: 'workList', path: '/:tenant/arbejdsliste', states: list, dialogs: [] },
  { name: 'case', path: '/:tenant/sager/:id', states: list, dialogs: [...DIALOGS.case] },
  { name: 'inbox', path: '/:tenant/indbakke', states: list, dialogs: [] },
  { name: 'inboxLine', path: '/:tenant/indbakke/:id', states: fetched, dialogs: [] },
  { name: 'referral', path: '/:tenant/indstilling', states: fetched, dialogs: [] },
  { name: 'meetings', path: '/:tenant/moeder', states: list, dialogs: [...DIALOGS.meetings] },
  { name: 'meeting', path: '/:tenant/moeder/:id', states: list, dialogs: [...DIALOGS.meeting] },
  { name: 'administration', path: '/:tenant/administration', states: fetched, dialogs: [...DIALOGS.administration] },
];
