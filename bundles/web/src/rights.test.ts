import { describe, expect, it } from 'vitest';
import type { Schemas } from './api/client';
import { home, may, prepares } from './rights';

const holding = (...roles: Schemas['Role'][]) => ({ posts: roles.map(role => ({ role })) });

describe('what is offered', () => {
  it('follows the posts somebody holds', () => {
    expect(may(holding('PARTNER'), 'refer')).toBe(true);
    expect(may(holding('PARTNER'), 'coordinate')).toBe(false);
    expect(may(holding('PARTNER', 'LEADER'), 'coordinate')).toBe(true);
    expect(may(holding(), 'refer')).toBe(false);
  });

  it('lets a secretariat prepare the forums it serves', () => {
    const way = { secretariat: { serves: ['mandagsgruppen'] } };
    expect(prepares(holding('SECRETARIAT'), way, 'mandagsgruppen')).toBe(true);
    expect(prepares(holding('SECRETARIAT'), way, 'lokalraad')).toBe(false);
    expect(prepares(holding('SECRETARIAT'), {}, 'lokalraad')).toBe(true);
    expect(prepares(holding('SECRETARIAT', 'LEADER'), way, 'lokalraad')).toBe(true);
    expect(prepares(holding('PARTNER'), way, 'mandagsgruppen')).toBe(false);
  });

  it('shows those from outside no more of what they handed over', () => {
    expect(may(holding('PARTNER'), 'seeOwnGiven')).toBe(false);
    expect(may(holding('EMPLOYEE'), 'seeOwnGiven')).toBe(false);
    expect(may(holding('PARTNER', 'SECRETARIAT'), 'seeOwnGiven')).toBe(true);
  });

  it('begins where somebody works', () => {
    expect(home(holding('EMPLOYEE'))).toBe('/bekymring');
    expect(home(holding('EMPLOYEE', 'TRIAGE'))).toBe('/arbejdsliste');
    expect([holding('TRIAGE'), holding('BOARD_MEMBER'), holding('ADMINISTRATOR'), holding('AUDITOR'), holding()].map(home)).toEqual([
      '/arbejdsliste', '/tal', '/administration/brugere', '/administration/revision', '/fremlaeggelse',
    ]);
  });
});
