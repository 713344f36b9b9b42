import { describe, expect, it } from 'vitest';
import type { Schemas } from './api/client';
import { home, may } from './rights';

const holding = (...roles: Schemas['Role'][]) => ({ posts: roles.map(role => ({ role })) });

describe('what is offered', () => {
  it('follows the posts somebody holds', () => {
    expect(may(holding('PARTNER'), 'refer')).toBe(true);
    expect(may(holding('PARTNER'), 'coordinate')).toBe(false);
    expect(may(holding('PARTNER', 'LEADER'), 'coordinate')).toBe(true);
    expect(may(holding(), 'refer')).toBe(false);
  });

  it('begins where somebody works', () => {
    expect([holding('TRIAGE'), holding('ADMINISTRATOR'), holding('AUDITOR'), holding()].map(home)).toEqual([
      '/arbejdsliste', '/administration/brugere', '/administration/revision', '/fremlaeggelse',
    ]);
  });
});
