import type { Schemas } from '../../api/client';

export type Outcome = Schemas['InboxLineOutcomeCode'];

/** In the order of their keys. */
export const OUTCOMES: Outcome[] = [
  'NONE', 'ALREADY_KNOWN', 'CONTACT', 'CONCERN_CONVERSATION', 'CASE', 'NOTIFY_CHILD_AUTHORITY', 'REFER_OTHER',
];

/** Those that make a letter and a task. */
export const WITH_LETTER: readonly Outcome[] = ['CONTACT', 'CONCERN_CONVERSATION'];

const OF_SOMEBODY: readonly Outcome[] = ['CONCERN_CONVERSATION', 'CASE'];
/** Of whoever is seen once nothing else is decided. */
export const SEEN_ONCE: Outcome[] = ['NONE', 'NOTIFY_CHILD_AUTHORITY'];

type Line = { seenOnce: boolean; matched: boolean; minor: boolean };

/** What can be decided of a line as it stands; the platform has the last word. */
export const open = (line: Line, outcome: Outcome): boolean =>
  (!line.seenOnce || SEEN_ONCE.includes(outcome)) &&
  (line.matched || !OF_SOMEBODY.includes(outcome)) &&
  (line.minor || outcome !== 'NOTIFY_CHILD_AUTHORITY');

/** Which line comes after this one: the next without an outcome, from the top where there is none below. */
export function after(lines: { outcome?: Outcome }[], at: number): number {
  const below = lines.findIndex((line, n) => n > at && !line.outcome);
  const any = below < 0 ? lines.findIndex(line => !line.outcome) : below;
  return any < 0 ? at : any;
}
