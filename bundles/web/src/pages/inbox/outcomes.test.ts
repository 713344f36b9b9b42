import { expect, test } from 'vitest';
import { OUTCOMES, after, open } from './outcomes';

const line = { seenOnce: false, matched: true, minor: true };

test('everything can be decided of a known child', () => {
  expect(OUTCOMES.filter(o => open(line, o))).toEqual(OUTCOMES);
});

test('of whoever is seen once nothing is kept', () => {
  expect(OUTCOMES.filter(o => open({ ...line, seenOnce: true }, o))).toEqual(['NONE', 'NOTIFY_CHILD_AUTHORITY']);
});

test('a concern is about somebody, and nobody notifies of an adult', () => {
  expect(open({ ...line, matched: false }, 'CASE')).toBe(false);
  expect(open({ ...line, matched: false }, 'CONTACT')).toBe(true);
  expect(open({ ...line, minor: false }, 'NOTIFY_CHILD_AUTHORITY')).toBe(false);
});

test('the next line is one without an outcome, wherever it is', () => {
  const lines = [{}, { outcome: 'NONE' as const }, {}, { outcome: 'CASE' as const }];
  expect(after(lines, 0)).toBe(2);
  expect(after(lines, 2)).toBe(0);
  expect(after([{ outcome: 'NONE' }], 0)).toBe(0);
});
