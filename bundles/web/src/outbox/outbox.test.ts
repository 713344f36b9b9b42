import { beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../api/client';
import type { Device, Kept, Known, Whose } from './device';
import { DAY, Outbox, sweep, type Sent } from './outbox';
import { newKey, seal, unseal } from './sealed';

type Typed = { words: string };

const at = ({ tenant, user }: Whose) => `${tenant}:${user}`;

function memory() {
  const keys = new Map<string, CryptoKey>();
  const kept = new Map<string, Kept>();
  const known = new Map<string, Known>();
  const device: Device = {
    key: async whose => keys.get(at(whose)),
    keepKey: async (whose, key) => void keys.set(at(whose), key),
    dropKey: async whose => void keys.delete(at(whose)),
    all: async () => [...kept.values()],
    keep: async one => void kept.set(one.id, one),
    drop: async id => void kept.delete(id),
    known: async tenant => known.get(tenant),
    know: async one => void known.set(one.tenant, one),
    forget: async tenant => void known.delete(tenant),
  };
  return { device, keys, kept };
}

const signe: Whose = { tenant: 'halsnaes', user: 'signe' };
const anders: Whose = { tenant: 'halsnaes', user: 'anders' };
const elsewhere: Whose = { tenant: 'koge', user: 'signe' };

let { device, keys, kept } = memory();
let now = 0;
let drawn = 0;
const of = (whose: Whose) => new Outbox<Typed>(device, whose, () => now, () => `key ${++drawn}`);
const refusal: Problem = { title: 'Nej', detail: 'Skriv en fødselsdag.', status: 422 };

/** Answers one after the other, and notes what it was asked. */
function network(...answers: Sent[]) {
  const asked: [string, string][] = [];
  return {
    asked,
    send: async (id: string, { words }: Typed): Promise<Sent> => {
      asked.push([id, words]);
      return answers.shift() ?? 'sent';
    },
  };
}

describe('an outbox', () => {
  beforeEach(() => {
    ({ device, keys, kept } = memory());
    now = 1_000_000;
    drawn = 0;
  });

  it('keeps nothing that can be read', async () => {
    await of(signe).write({ words: 'Jeg vil ikke hjem' });
    await of(signe).post({ words: 'Jeg vil ikke hjem' });
    const raw = [...kept.values()].map(one => JSON.stringify(one) + new TextDecoder().decode(one.sealed?.bytes));
    expect(raw).toHaveLength(1);
    expect(raw.join()).not.toContain('hjem');
  });

  it('has a key that nobody can take out of the browser', async () => {
    await of(signe).write({ words: 'x' });
    const [key] = [...keys.values()];
    expect(key!.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
  });

  it('finds what was being written again', async () => {
    await of(signe).write({ words: 'Jeg vil ikke' });
    await of(signe).write({ words: 'Jeg vil ikke hjem' });
    expect(await of(signe).draft()).toEqual({ words: 'Jeg vil ikke hjem' });
  });

  it('shows nobody else what was typed: not the next at the same phone, nor in another municipality', async () => {
    await of(signe).write({ words: 'x' });
    await of(signe).post({ words: 'y' });
    for (const other of [anders, elsewhere]) {
      expect(await of(other).draft()).toBeUndefined();
      expect(await of(other).letters()).toEqual([]);
      const { send, asked } = network();
      await of(other).flush(send);
      expect(asked).toEqual([]);
    }
  });

  it('opens under nobody elses name, also where somebody moves the rows', async () => {
    await of(signe).write({ words: 'x' });
    const [row] = [...kept.values()];
    keys.set(at(anders), keys.get(at(signe))!);
    kept.clear();
    kept.set('halsnaes:anders:draft', { ...row!, id: 'halsnaes:anders:draft', user: 'anders' });
    expect(await of(anders).draft()).toBeUndefined();
  });

  it('sends under the same key until somebody answers, and then erases it with the key to it', async () => {
    const id = await of(signe).post({ words: 'y' });
    const net = network('unreached', 'unreached', 'sent');
    await of(signe).flush(net.send);
    await of(signe).flush(net.send);
    expect(await of(signe).letters()).toMatchObject([{ id, state: 'waiting', typed: { words: 'y' } }]);
    const last = await of(signe).flush(net.send);
    expect(net.asked).toEqual([[id, 'y'], [id, 'y'], [id, 'y']]);
    expect(last.get(id)).toBe('sent');
    expect([kept.size, keys.size]).toEqual([0, 0]);
  });

  it('sends the oldest first and waits with the others while nobody answers', async () => {
    const first = await of(signe).post({ words: '1' });
    now += 1;
    await of(signe).post({ words: '2' });
    const net = network('unreached');
    await of(signe).flush(net.send);
    expect(net.asked).toEqual([[first, '1']]);
  });

  it('keeps what was refused, with the reason, to be mended', async () => {
    const id = await of(signe).post({ words: 'y' });
    await of(signe).flush(network(refusal).send);
    expect(await of(signe).letters()).toMatchObject([{ id, state: 'refused', problem: refusal }]);
    const { send, asked } = network();
    await of(signe).flush(send);
    expect(asked).toEqual([]);
    expect(await of(signe).take(id)).toEqual({ words: 'y' });
    expect(kept.size).toBe(0);
  });

  it('erases after a day what was not sent, and says so without its text', async () => {
    await of(signe).write({ words: 'x' });
    const id = await of(signe).post({ words: 'y' });
    await of(signe).write({ words: 'z' });
    now += DAY - 1;
    expect(await of(signe).draft()).toEqual({ words: 'z' });
    now += 1;
    expect(await of(signe).draft()).toBeUndefined();
    expect(await of(signe).letters()).toEqual([{ id, state: 'lost', at: 1_000_000 }]);
    expect(keys.size).toBe(0);
    expect([...kept.values()].every(one => one.sealed === undefined)).toBe(true);
  });

  it('erases by the clock also what belongs to somebody else', async () => {
    await of(signe).post({ words: 'y' });
    now += DAY;
    await sweep(device, now);
    expect([...kept.values()].map(one => one.sealed)).toEqual([undefined]);
    expect(keys.size).toBe(0);
    now += 7 * DAY;
    await sweep(device, now);
    expect(kept.size).toBe(0);
  });

  it('leaves nothing of an account at its log-out, and all of the others', async () => {
    await of(signe).write({ words: 'x' });
    await of(signe).post({ words: 'y' });
    await of(anders).write({ words: 'z' });
    await of(signe).erase();
    expect([...kept.values()].map(one => one.user)).toEqual(['anders']);
    expect([...keys.keys()]).toEqual([at(anders)]);
  });
});

describe('what is sealed', () => {
  it('is not opened when one bit of it was touched, nor by another key', async () => {
    const key = await newKey();
    const sealed = await seal(key, { words: 'x' }, 'a');
    expect(await unseal(key, sealed, 'a')).toEqual({ words: 'x' });
    expect(await unseal(key, sealed, 'b')).toBeUndefined();
    expect(await unseal(await newKey(), sealed, 'a')).toBeUndefined();
    new Uint8Array(sealed.bytes)[0]! ^= 1;
    expect(await unseal(key, sealed, 'a')).toBeUndefined();
  });
});
