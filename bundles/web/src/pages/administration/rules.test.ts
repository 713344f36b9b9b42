import { describe, expect, it } from 'vitest';
import { all } from '../../texts/all';
import { grouped, historicOn, known } from './rules';

const rules = (...kinds: string[]) => kinds.map(kind => ({ kind }));

describe('the rulebook', () => {
  it('is read by groups, each kind once and in the order of reading', () => {
    expect(grouped(rules('duty', 'forum', 'programme', 'forum', 'standing'))).toEqual([
      { group: 'model', kinds: ['standing'] },
      { group: 'programmes', kinds: ['programme'] },
      { group: 'forums', kinds: ['forum', 'duty'] },
    ]);
  });

  it('leaves nothing out that it does not know', () => {
    expect(grouped(rules('forum', 'somethingNew'))).toEqual([
      { group: 'forums', kinds: ['forum'] },
      { group: 'other', kinds: ['somethingNew'] },
    ]);
  });

  it('tells a document that has ended from one that holds', () => {
    const policies = [{ id: 'old', until: '2021-01-01' }, { id: 'new', until: '2030-01-01' }, { id: 'open' }];
    expect(historicOn('2020-12-31', policies)).toEqual([]);
    expect(historicOn('2021-01-01', policies)).toEqual(['old']);
  });

  it.each(Object.entries(known))('has words for the group %s and for each of its kinds', (group, kinds) => {
    expect(`rulebook.group.${group}` in all).toBe(true);
    expect(kinds.filter(kind => !(`rule.${kind}` in all))).toEqual([]);
  });
});
