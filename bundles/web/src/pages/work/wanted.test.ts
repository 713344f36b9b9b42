import { describe, expect, it } from 'vitest';
import { filterOf, totalOf, totalOfGroup, viewOf, VIEWS } from './wanted';

const counts = { open: 20, overdue: 5, dueThisWeek: 3, recent: 4 };

describe('a view of the work list', () => {
  it('asks for what it counts', () => {
    expect(VIEWS.map(view => filterOf(view, '2026-11-22'))).toEqual([
      {}, { dueBefore: '2026-11-22' }, { dueBefore: '2026-11-29' }, { recent: true },
    ]);
    expect(VIEWS.map(view => totalOf(view, counts))).toEqual([20, 5, 8, 4]);
  });

  it('is the whole list unless the address names another', () => {
    expect([viewOf(null), viewOf('nye'), viewOf('andet')]).toEqual(['alle', 'nye', 'alle']);
  });

  it('adds up over its groups', () => {
    expect((['overdue', 'week', 'later'] as const).map(group => totalOfGroup(group, counts))).toEqual([5, 3, 12]);
  });
});
