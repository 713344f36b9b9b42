import { describe, expect, it } from 'vitest';
import { bodyOf } from './body';

const channels = ['FORM', 'SELF', 'PARTNER'];
const seen = { text: 'Sad alene', said: 'Nej, barnet er for lille' };

describe('what is sent of a concern typed in a minute', () => {
  it('tells what is known of a child whose name is not, and why its words are not there', () => {
    const body = bodyOf({ channels, values: { ...seen, who: 'UNKNOWN', called: 'En dreng i 3. B', givenName: 'tastet før' } });
    expect(body).toMatchObject({ unknown: 'En dreng i 3. B', notHeard: 'Nej, barnet er for lille', channel: 'PARTNER' });
    expect(body.person).toBeUndefined();
    expect(body.childsWords).toBeUndefined();
  });

  it("holds the child's own words, the door and the arena", () => {
    const values = {
      who: 'KNOWN', givenName: 'Ida', familyName: 'Prøve', born: '2013-10-09', said: 'YES', childsWords: ' Jeg tør ikke ',
      text: 'Sad alene', door: 'EMPLOYEE', unit: 'Skolen', arena: 'SCHOOL',
    };
    expect(bodyOf({ channels, values })).toMatchObject({
      person: { told: { givenName: 'Ida', born: '2013-10-09' } },
      childsWords: 'Jeg tør ikke',
      channel: 'SELF',
      door: { kind: 'EMPLOYEE', unit: 'Skolen' },
      arena: 'SCHOOL',
    });
  });

  it('comes by a way the municipality has opened', () => {
    expect(bodyOf({ channels: ['FORM'], values: { ...seen, who: 'UNKNOWN' } }).channel).toBe('FORM');
    expect(bodyOf({ channels: ['MAIL'], values: { ...seen, who: 'UNKNOWN' } }).channel).toBe('MAIL');
  });
});
