import type { Problem } from '../api/client';
import type { Device, Kept, Whose } from './device';
import { newKey, seal, unseal } from './sealed';

export const DAY = 24 * 60 * 60 * 1000;

/** That something was erased unsent is told for a week, to whom it concerns. */
const TOLD = 7 * DAY;

/** What came of an attempt; `unreached` where no answer came or nobody was logged in. */
export type Sent = 'sent' | 'unreached' | Problem;

/** One thing in the outbox, opened. */
export type Letter<T> = { id: string; state: Exclude<Kept['state'], 'draft'>; at: number; typed?: T; problem?: Problem };

type Content<T> = { typed: T; problem?: Problem };

/**
 * What somebody typed and has not yet sent, sealed on this device: of one account in one municipality, for a day at
 * most. Nothing here knows a network or a screen.
 */
export class Outbox<T> {
  constructor(
    private readonly device: Device,
    private readonly whose: Whose,
    private readonly now: () => number = Date.now,
    private readonly draw: () => string = () => crypto.randomUUID(),
  ) {}

  async draft(): Promise<T | undefined> {
    const kept = (await this.mine()).find(one => one.state === 'draft');
    return kept && (await this.open(kept))?.typed;
  }

  async write(typed: T): Promise<void> {
    await this.put(this.draftId(), 'draft', { typed });
  }

  async forgetDraft(): Promise<void> {
    await this.device.drop(this.draftId());
    await this.dropIdleKey();
  }

  /** From now on it is on its way, however often the network breaks. */
  async post(typed: T): Promise<string> {
    const id = this.draw();
    await this.put(id, 'waiting', { typed });
    await this.device.drop(this.draftId());
    return id;
  }

  /**
   * Sends what waits, oldest first, each under its own key; stops where nobody answers.
   *
   * @returns what came of each
   */
  async flush(send: (id: string, typed: T) => Promise<Sent>): Promise<Map<string, Sent>> {
    const results = new Map<string, Sent>();
    for (const kept of (await this.mine()).filter(one => one.state === 'waiting')) {
      const content = await this.open(kept);
      if (!content) {
        await this.device.drop(kept.id);
        continue;
      }
      const result = await send(kept.id, content.typed);
      results.set(kept.id, result);
      if (result === 'unreached') break;
      if (result === 'sent') await this.device.drop(kept.id);
      else await this.keep(kept, 'refused', { ...content, problem: result });
    }
    await this.dropIdleKey();
    return results;
  }

  /** Takes one back to be mended, or throws it away. */
  async take(id: string): Promise<T | undefined> {
    const kept = (await this.mine()).find(one => one.id === id);
    const content = kept && (await this.open(kept));
    await this.device.drop(id);
    return content?.typed;
  }

  /** Without what was typed: for a screen of which nobody knows who stands before it. */
  async count(): Promise<Letter<T>[]> {
    const kept = (await this.mine()).filter(one => one.state !== 'draft');
    return kept.map(({ id, state, at }) => ({ id, at, state: state as Letter<T>['state'] }));
  }

  async letters(): Promise<Letter<T>[]> {
    const mine = (await this.mine()).filter(one => one.state !== 'draft');
    return Promise.all(
      mine.map(async kept => ({
        ...(await this.open(kept)),
        id: kept.id,
        at: kept.at,
        state: kept.state as Letter<T>['state'],
      })),
    );
  }

  /** Nothing of this account is left, nor the key to what may be left of it elsewhere. */
  async erase(): Promise<void> {
    for (const kept of (await this.device.all()).filter(one => this.isMine(one))) await this.device.drop(kept.id);
    await this.device.dropKey(this.whose);
    await this.device.forget(this.whose.tenant);
  }

  private draftId = () => `${this.whose.tenant}:${this.whose.user}:draft`;

  private isMine = ({ tenant, user }: Kept) => tenant === this.whose.tenant && user === this.whose.user;

  private async mine(): Promise<Kept[]> {
    await sweep(this.device, this.now());
    return (await this.device.all()).filter(one => this.isMine(one)).sort((a, b) => a.at - b.at);
  }

  private async put(id: string, state: Kept['state'], content: Content<T>) {
    await this.keep({ id, ...this.whose, state, at: this.now() }, state, content);
  }

  private async keep(kept: Kept, state: Kept['state'], content: Content<T>) {
    let key = await this.device.key(this.whose);
    if (!key) {
      key = await newKey();
      await this.device.keepKey(this.whose, key);
    }
    await this.device.keep({ ...kept, state, sealed: await seal(key, content, this.seat(kept.id)) });
  }

  private async open(kept: Kept): Promise<Content<T> | undefined> {
    const key = await this.device.key(this.whose);
    return key && kept.sealed ? unseal<Content<T>>(key, kept.sealed, this.seat(kept.id)) : undefined;
  }

  private seat = (id: string) => `${this.whose.tenant}:${this.whose.user}:${id}`;

  private async dropIdleKey() {
    const sealed = (await this.device.all()).some(one => this.isMine(one) && one.sealed);
    if (!sealed) await this.device.dropKey(this.whose);
  }
}

/** Erases what has lain for a day, whoever it belongs to, and the keys that then open nothing. */
export async function sweep(device: Device, now: number): Promise<void> {
  const all = await device.all();
  const due = all.filter(one => one.sealed && one.at + DAY <= now);
  for (const { sealed: _, ...kept } of due) {
    if (kept.state === 'draft') await device.drop(kept.id);
    else await device.keep({ ...kept, state: 'lost' });
  }
  for (const one of all.filter(({ sealed, at }) => !sealed && at + TOLD <= now)) await device.drop(one.id);
  if (due.length === 0) return;
  const left = (await device.all()).filter(one => one.sealed);
  for (const { tenant, user } of due) {
    if (!left.some(one => one.tenant === tenant && one.user === user)) await device.dropKey({ tenant, user });
  }
}
