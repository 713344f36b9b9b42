import { describe, expect, it } from 'vitest';
import { Draft } from './drafts';

function tab() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const sent = { key: 'k', print: 'p', unknown: true };

describe('a draft', () => {
  it('is there again after a reload', () => {
    const storage = tab();
    new Draft('a', storage).keep({ text: 'begyndt' });
    expect(new Draft('a', storage).values()).toEqual({ text: 'begyndt' });
    expect(new Draft('b', storage).values()).toBeUndefined();
  });

  it('keeps the key of a submission nobody answered beside what was typed', () => {
    const storage = tab();
    new Draft('a', storage).keep({ text: 'x' });
    new Draft('a', storage).memory.write(sent);
    const again = new Draft('a', storage);
    expect([again.values(), again.memory.read()]).toEqual([{ text: 'x' }, sent]);
  });

  it('leaves nothing behind once it is cleared', () => {
    const storage = tab();
    const draft = new Draft('a', storage);
    draft.keep({ text: 'x' });
    draft.memory.write(sent);
    draft.clear();
    expect(storage.kept.size).toBe(0);
  });

  it('is none where something unreadable lies', () => {
    const storage = tab();
    storage.setItem('a', '{');
    expect(new Draft('a', storage).values()).toBeUndefined();
  });

  it('does without a full storage', () => {
    const full = { ...tab(), setItem: () => { throw new Error('full'); } };
    expect(() => new Draft('a', full).keep({ text: 'x' })).not.toThrow();
  });
});
