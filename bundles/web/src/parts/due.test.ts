import { describe, expect, it } from 'vitest';
import { wordsFor } from './due';

describe('a deadline', () => {
  it.each([
    [0, ['due.today']],
    [1, ['due.tomorrow']],
    [9, ['due.in', { n: 9 }]],
    [-1, ['due.over.one']],
    [-5, ['due.over', { n: 5 }]],
    [400, undefined],
  ])('is told in days while they count: %s', (left, words) => expect(wordsFor(left)).toEqual(words));
});
