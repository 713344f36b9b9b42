import { describe, expect, it } from 'vitest';
import { addMonths, inDenmark, readDay, readTime, weeksOf, writeDay } from './days';

const read = (text: string) => readDay(text, '2026-11-22');

describe('a day', () => {
  it.each([
    ['24.12.2026', '2026-12-24'],
    ['24/12-2026', '2026-12-24'],
    ['24-12-26', '2026-12-24'],
    [' 1.2 2027 ', '2027-02-01'],
    ['241226', '2026-12-24'],
    ['24122026', '2026-12-24'],
    ['24. dec 2026', '2026-12-24'],
    ['3. maj', '2026-05-03'],
    ['3 May 2027', '2027-05-03'],
    ['24.12', '2026-12-24'],
    ['4.6.09', '2009-06-04'],
    ['4.6.89', '1989-06-04'],
    ['2026-12-24', '2026-12-24'],
    ['i dag', '2026-11-22'],
    ['i morgen', '2026-11-23'],
  ])('is read as people write it: %s', (text, day) => expect(read(text)).toBe(day));

  it.each(['', '31.2.2026', '12/24/2026', '29.2.2026', 'snart', '1', '0.1.2026', '3. smørmåned'])(
    'is not guessed from %s',
    text => expect(read(text)).toBeUndefined(),
  );

  it('is written as Danes write it, and what is none stays', () => {
    expect([writeDay('2026-12-24'), writeDay('snart')]).toEqual(['24.12.2026', 'snart']);
  });

  it('moves by months without leaving the month', () => {
    expect([addMonths('2027-01-31', 1), addMonths('2026-03-15', -3)]).toEqual(['2027-02-28', '2025-12-15']);
  });

  it('stands in weeks from Monday', () => {
    const weeks = weeksOf('2026-11-22');
    expect(weeks).toHaveLength(6);
    expect([weeks[0]![0], weeks[5]![6]]).toEqual(['2026-10-26', '2026-12-06']);
    expect(weeksOf('2027-02-10')).toHaveLength(4);
  });
});

describe('a time of day', () => {
  it.each([['9', '09:00'], ['9.30', '09:30'], ['09:30', '09:30'], ['1430', '14:30'], ['kl. 8.15', '08:15']])(
    'is read as people write it: %s',
    (text, time) => expect(readTime(text)).toBe(time),
  );

  it.each(['', '25.00', '9.75', 'middag'])('is not guessed from %s', text => expect(readTime(text)).toBeUndefined());

  it('is that of Denmark, in summer and winter', () => {
    expect(inDenmark('2026-07-01', '09:30')).toBe('2026-07-01T07:30:00.000Z');
    expect(inDenmark('2026-12-01', '09:30')).toBe('2026-12-01T08:30:00.000Z');
    expect(inDenmark('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00.000Z');
  });
});
