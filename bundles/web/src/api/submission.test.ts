import { beforeEach, describe, expect, it } from 'vitest';
import { keyFor, printOf, settle, type Memory, type Sent } from './submission';

let kept: Sent | undefined;
let drawn = 0;
const memory: Memory = { read: () => kept, write: sent => void (kept = sent) };
const send = (body: unknown) => keyFor(body, memory, () => `key ${++drawn}`);
const end = (status: number, type?: string) => settle(status, type, memory);

describe('a submission', () => {
  beforeEach(() => {
    kept = undefined;
    drawn = 0;
  });

  it('keeps its key when the network failed, so that nothing is created twice', () => {
    const first = send({ text: 'a' });
    end(0);
    expect(send({ text: 'a' })).toBe(first);
  });

  it('keeps its key when the platform failed', () => {
    const first = send({ text: 'a' });
    end(503);
    expect(send({ text: 'a' })).toBe(first);
  });

  it('keeps its key when the page was reloaded before an answer came', () => {
    const first = send({ text: 'a' });
    expect(send({ text: 'a' })).toBe(first);
  });

  it('keeps its key, changed, as long as the first may have been created', () => {
    const first = send({ text: 'a' });
    end(0);
    expect(send({ text: 'b' })).toBe(first);
    end(422, 'https://sporskifte.dk/problems/idempotency-key-reused');
    expect(send({ text: 'b' })).not.toBe(first);
  });

  it('is a new one when it was changed after a refusal', () => {
    const first = send({ text: 'a' });
    end(422);
    expect(send({ text: 'b' })).not.toBe(first);
  });

  it('is the same when it is sent again unchanged after a refusal', () => {
    const first = send({ text: 'a' });
    end(409);
    expect(send({ text: 'a' })).toBe(first);
  });

  it('is a new one after a success, even with the same text', () => {
    const first = send({ text: 'a' });
    end(201);
    expect(send({ text: 'a' })).not.toBe(first);
  });

  it('tells bodies apart', () => {
    expect(printOf({ text: 'a' })).not.toBe(printOf({ text: 'b' }));
    expect(printOf(undefined)).toBe(printOf(undefined));
  });
});
