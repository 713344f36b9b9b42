import type { Schemas } from '../../api/client';
import { addDays } from '../../parts/form/days';
import type { Group } from './grouping';

type Counts = Pick<Schemas['TaskCounts'], 'open' | 'overdue' | 'dueThisWeek' | 'recent'>;

/** What somebody wants to see of the work list; the address holds it. */
export const VIEWS = ['alle', 'overskredet', 'uge', 'nye'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (value: string | null): View => VIEWS.find(view => view === value) ?? 'alle';

/** What the platform is asked for. */
export function filterOf(view: View, today: string): { dueBefore?: string; recent?: boolean } {
  if (view === 'overskredet') return { dueBefore: today };
  if (view === 'uge') return { dueBefore: addDays(today, 7) };
  return view === 'nye' ? { recent: true } : {};
}

/** How many the view shows in all. What is due within a week begins with what is overdue. */
export function totalOf(view: View, counts: Counts): number {
  if (view === 'overskredet') return counts.overdue;
  if (view === 'uge') return counts.overdue + counts.dueThisWeek;
  return view === 'nye' ? counts.recent : counts.open;
}

/** How many a group has in all, where the whole list is shown. */
export function totalOfGroup(group: Group, counts: Counts): number {
  if (group === 'overdue') return counts.overdue;
  return group === 'week' ? counts.dueThisWeek : counts.open - counts.overdue - counts.dueThisWeek;
}
