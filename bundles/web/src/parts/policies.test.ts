import { expect, test } from 'vitest';
import { endedOn, historicIn } from './policies';

const policy = { title: 'Børnenes Stemme', until: '2021-01-01' };

test('a policy is in force on its last day and history the day after', () => {
  expect(endedOn(policy, '2020-12-31')).toBeUndefined();
  expect(endedOn(policy, '2021-01-01')).toBe('2020-12-31');
  expect(endedOn({ title: 'Uden slutdag' }, '2021-01-01')).toBeUndefined();
});

test('a sentence that names a policy says so once that is history', () => {
  const quote = 'politik 2016-2020, “Børnenes Stemme” danner fundamentet';
  expect(historicIn(quote, [policy], '2020-12-31')).toEqual([]);
  expect(historicIn(quote, [policy], '2021-01-01')).toEqual([{ title: 'Børnenes Stemme', last: '2020-12-31' }]);
  expect(historicIn('noget andet', [policy], '2021-01-01')).toEqual([]);
});
