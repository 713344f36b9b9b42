import type { Key, Values } from '../texts';

const NEAR = 60;

/** How far a day is, as long as anybody counts the days. */
export function wordsFor(left: number): [Key, Values?] | undefined {
  if (left === 0) return ['due.today'];
  if (left === 1) return ['due.tomorrow'];
  if (left === -1) return ['due.over.one'];
  if (left < 0) return ['due.over', { n: -left }];
  return left <= NEAR ? ['due.in', { n: left }] : undefined;
}
