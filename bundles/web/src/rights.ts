import type { Schemas } from './api/client';

type Role = Schemas['Role'];

const CASEWORK: Role[] = ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE', 'PARTNER'];

const EVERYBODY: Role[] = [...CASEWORK, 'EMPLOYEE'];

/** Which posts carry what. It decides what is offered here; what is allowed the platform decides. */
const RIGHTS = {
  workOnCases: CASEWORK,
  refer: CASEWORK,
  raiseConcerns: EVERYBODY,
  /** Partners hand over what they come with, and see nothing of it from then on. */
  seeOwnGiven: ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE'],
  workOnTasks: EVERYBODY,
  holdConcerns: ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE', 'EMPLOYEE'],
  decideConcerns: ['CASEWORKER', 'LEADER', 'TRIAGE'],
  coordinate: ['CASEWORKER', 'LEADER'],
  revealCpr: ['CASEWORKER', 'LEADER', 'TRIAGE'],
  prepareMeetings: ['CASEWORKER', 'LEADER', 'SECRETARIAT'],
  takePart: [...CASEWORK, 'BOARD_MEMBER'],
  seeFigures: ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'BOARD_MEMBER'],
  seeInterventions: [...EVERYBODY, 'BOARD_MEMBER'],
  seeForums: [...CASEWORK, 'BOARD_MEMBER', 'ADMINISTRATOR', 'AUDITOR'],
  changeForums: ['LEADER', 'ADMINISTRATOR'],
  runInterventions: ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'PARTNER', 'EMPLOYEE'],
  triage: ['TRIAGE'],
  seeToMessages: ['TRIAGE', 'LEADER', 'ADMINISTRATOR'],
  replayMessages: ['TRIAGE', 'ADMINISTRATOR'],
  askForSparring: EVERYBODY,
  nameAdvisers: ['LEADER', 'ADMINISTRATOR'],
  knowColleagues: [...EVERYBODY, 'ADMINISTRATOR', 'AUDITOR'],
  lead: ['LEADER'],
  partnerInCases: ['PARTNER'],
  reachOut: ['CASEWORKER', 'PARTNER'],
  administer: ['ADMINISTRATOR'],
  compareModels: ['ADMINISTRATOR', 'LEADER'],
  moveIn: ['LEADER', 'ADMINISTRATOR'],
  readAudit: ['AUDITOR'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

export const may = (me: { posts: { role: Role }[] }, right: Right): boolean =>
  me.posts.some(post => (RIGHTS[right] as readonly Role[]).includes(post.role));

/** Whether somebody prepares that forum's meetings: a secretariat may serve certain forums alone. */
export function prepares(
  me: { posts: { role: Role; forum?: string }[] },
  way: { secretariat?: { serves: string[] } },
  forum: string,
): boolean {
  const asSecretary = !me.posts.some(p => p.role === 'CASEWORKER' || p.role === 'LEADER' || p.forum === forum);
  return may(me, 'prepareMeetings') && (!asSecretary || !way.secretariat || way.secretariat.serves.includes(forum));
}

/** Somebody who works here and comes with a concern now and then, and for nothing else. */
export const raisesAlone = (me: { posts: { role: Role }[] }) =>
  me.posts.length > 0 && me.posts.every(post => post.role === 'EMPLOYEE');

/** Where somebody's work begins. */
export function home(me: { posts: { role: Role }[] }): string {
  if (raisesAlone(me)) return '/bekymring';
  if (may(me, 'workOnTasks')) return '/arbejdsliste';
  if (may(me, 'seeFigures')) return '/tal';
  if (may(me, 'administer')) return '/administration/brugere';
  if (may(me, 'readAudit')) return '/administration/revision';
  return '/fremlaeggelse';
}
