import { expect, test } from 'vitest';
import { spoken } from './duration';

test('a time is said in the unit somebody would use, and never as less than it is', () => {
  expect(spoken(0)).toEqual(['time.minutes', { n: 1 }]);
  expect(spoken(59)).toEqual(['time.minutes', { n: 59 }]);
  expect(spoken(60)).toEqual(['time.hour', { n: 1 }]);
  expect(spoken(61)).toEqual(['time.hours', { n: 2 }]);
  expect(spoken(47 * 60)).toEqual(['time.hours', { n: 47 }]);
  expect(spoken(48 * 60)).toEqual(['time.days', { n: 2 }]);
  expect(spoken(48 * 60 + 1)).toEqual(['time.days', { n: 3 }]);
});
