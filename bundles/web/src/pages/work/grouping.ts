import { addDays } from '../../parts/form/days';

export type Group = 'overdue' | 'week' | 'later';
export const GROUPS: Group[] = ['overdue', 'week', 'later'];

type Dated = { overdue: boolean; task: { due: string } };

/** Where a task stands on the work list: past its deadline, due today or within the six days after, or later. */
export function groupOf({ overdue, task }: Dated, today: string): Group {
  if (overdue) return 'overdue';
  return task.due <= addDays(today, 6) ? 'week' : 'later';
}

/** Each group in the order it came; a group without tasks is left out. */
export function byDeadline<T extends Dated>(tasks: T[], today: string): [Group, T[]][] {
  return GROUPS.map((group): [Group, T[]] => [group, tasks.filter(task => groupOf(task, today) === group)]).filter(
    ([, all]) => all.length > 0,
  );
}
