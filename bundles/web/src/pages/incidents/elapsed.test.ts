import { describe, expect, it } from 'vitest';
import { areasOf, dialled, elapsed } from './elapsed';

describe('the night something happens', () => {
  it('is told in days, hours and minutes', () => {
    expect(elapsed(0)).toEqual({ d: 0, h: 0, m: 0 });
    expect(elapsed(92)).toEqual({ d: 0, h: 1, m: 32 });
    expect(elapsed(1440 + 61)).toEqual({ d: 1, h: 1, m: 1 });
    expect(elapsed(-3)).toEqual({ d: 0, h: 0, m: 0 });
  });

  it('dials a number however it is written', () => {
    expect(dialled('70 10 00 10')).toBe('tel:70100010');
    expect(dialled('+45 (70) 10-00-10')).toBe('tel:+4570100010');
  });

  it('knows the local areas of a network and of no other forum', () => {
    const forums = [
      { id: 'ledergruppe', name: 'Ledergruppe' },
      { id: 'ledergruppe@OMRAADE_01', name: 'Ledergruppe, Lokalområde 1' },
      { id: 'lokaludvalg@OMRAADE_01', name: 'Lokaludvalg, Lokalområde 1' },
    ];
    expect(areasOf(forums, 'ledergruppe')).toEqual([{ code: 'OMRAADE_01', name: 'Lokalområde 1' }]);
  });
});
