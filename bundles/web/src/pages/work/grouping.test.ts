import { describe, expect, it } from 'vitest';
import { byDeadline, groupOf } from './grouping';

const due = (day: string, overdue = false) => ({ overdue, task: { due: day } });

describe('the work list', () => {
  it.each([
    [due('2026-11-21', true), 'overdue'],
    [due('2026-11-22'), 'week'],
    [due('2026-11-28'), 'week'],
    [due('2026-11-29'), 'later'],
  ] as const)('puts a task where its deadline is', (task, group) => expect(groupOf(task, '2026-11-22')).toBe(group));

  it('leaves out groups without tasks and keeps the order in each', () => {
    const [a, b, c] = [due('2027-01-01'), due('2026-11-01', true), due('2026-12-24')];
    expect(byDeadline([a, b, c], '2026-11-22')).toEqual([['overdue', [b]], ['later', [a, c]]]);
  });
});
