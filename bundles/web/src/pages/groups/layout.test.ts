import { describe, expect, it } from 'vitest';
import { layout } from './layout';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const TIES = [['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'e'], ['e', 'f'], ['g', 'h'], ['a', 'd'], ['x', 'y']]
  .map(([one, other]) => ({ one: one!, other: other! }));
const SIZE = { width: 640, height: 460 };

const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('a picture of a group', () => {
  const drawn = layout(IDS, TIES, SIZE);
  const pairs = IDS.flatMap((one, i) => IDS.slice(i + 1).map(other => far(drawn.get(one)!, drawn.get(other)!)));

  it('is the same each time, in whatever order it is told', () => {
    expect([...layout([...IDS].reverse(), TIES, SIZE)].sort()).toEqual([...drawn].sort());
  });

  it('stays inside its frame', () => {
    for (const { x, y } of drawn.values()) {
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(SIZE.width - 50);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(SIZE.height - 50);
    }
  });

  it('puts nobody upon another', () => expect(Math.min(...pairs)).toBeGreaterThan(45));

  it('puts those who are tied nearer than the others are', () => {
    const tied = TIES.filter(t => drawn.has(t.one)).map(t => far(drawn.get(t.one)!, drawn.get(t.other)!));
    const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(mean(tied)).toBeLessThan(mean(pairs) * 0.8);
  });

  it.each([[[]], [['a']]])('can be of nobody and of one: %s', ids => {
    expect([...layout(ids, [], SIZE).values()]).toEqual(ids.map(() => ({ x: 320, y: 230 })));
  });
});
