import { api, root } from '../api/client';
import { bodyOf, type Typed } from '../pages/raise/body';
import { openDevice, type Device, type Whose } from './device';
import { Outbox, sweep, type Sent } from './outbox';

/** Says that there may be something on this device, so that other pages need not look. No text is in it. */
const MARK = 'kept-here';

const AGAIN = 60_000;

/** Answers after which the same may well be taken later. */
const LATER = [401, 408, 425, 429];

/** One outbox being looked after, for as long as the page is open. */
export type Attended = {
  device: Device;
  outbox: Outbox<Typed>;
  /** What was received, until somebody is told of it: the page that is to tell may not be there yet. */
  received: Set<string>;
  /** Sends what waits; whoever asks while it is on its way gets that result. */
  flush(): Promise<Map<string, Sent>>;
  /** Called whenever something may have changed; returns how to stop it. */
  follow(changed: () => void): () => void;
  changed(): void;
};

const attended = new Map<string, Promise<Attended | undefined>>();

/**
 * Sends what waits for this account: now, when the network is back, and each minute; and erases what is due. Undefined
 * where this browser keeps nothing.
 */
export function attend(whose: Whose): Promise<Attended | undefined> {
  const name = `${whose.tenant}:${whose.user}`;
  const known = attended.get(name);
  if (known) return known;
  const begun = begin(whose);
  attended.set(name, begun);
  return begun;
}

async function begin(whose: Whose): Promise<Attended | undefined> {
  const device = await openDevice();
  if (!device) return undefined;
  await sweep(device, Date.now());
  const outbox = new Outbox<Typed>(device, whose);
  const followers = new Set<() => void>();
  const received = new Set<string>();
  let running: Promise<Map<string, Sent>> | undefined;
  const changed = () => followers.forEach(follow => follow());
  const flush = () =>
    (running ??= outbox
      .flush((id, typed) => send(whose, id, typed))
      .then(results => {
        results.forEach((result, id) => result === 'sent' && received.add(id));
        changed();
        return results;
      })
      .finally(() => void (running = undefined)));
  const all: Attended = {
    device,
    outbox,
    received,
    flush,
    changed,
    follow(follow) {
      followers.add(follow);
      return () => void followers.delete(follow);
    },
  };
  const now = () => void (navigator.onLine ? flush() : sweep(device, Date.now()).then(() => changed())).catch(() => {});
  addEventListener('online', now);
  setInterval(now, AGAIN);
  return all;
}

/** Of somebody who is logged in: whoever was here before is not taken for them when the network is gone. */
export async function arrive(whose: Whose): Promise<void> {
  const here = await attend(whose);
  if (!here) return;
  const last = await here.device.known(whose.tenant);
  if (last && last.user !== whose.user) await here.device.forget(whose.tenant);
  await here.flush();
}

/** The page can be opened without a network from now on, by the same person. */
export async function settleIn({ device }: Attended, whose: Whose, name: string, page: unknown): Promise<void> {
  localStorage.setItem(MARK, 'yes');
  await device.know({ ...whose, name, page });
  // Where the browser has none, or forbids it, the page opens with a network alone.
  await navigator.serviceWorker?.register(new URL('sw.js', root)).catch(() => undefined);
}

/** How many of somebody's own are not sent yet, counting what is being written. */
export async function unsent(whose: Whose): Promise<number> {
  const here = await attend(whose);
  if (!here) return 0;
  const [draft, letters] = await Promise.all([here.outbox.draft(), here.outbox.count()]);
  return (draft ? 1 : 0) + letters.filter(one => one.state !== 'lost').length;
}

/** At the log-out: nothing of theirs stays. */
export async function leave(whose: Whose): Promise<void> {
  const here = await attend(whose);
  await here?.outbox.erase();
  if (!here || (await here.device.all()).length === 0) localStorage.removeItem(MARK);
  here?.changed();
}

/** Under the account it was typed under, or not at all. */
async function send({ tenant, user }: Whose, id: string, typed: Typed): Promise<Sent> {
  try {
    const params = { path: { tenant } };
    const me = await api.GET('/{tenant}/me', { params });
    if (me.data?.id !== user) return 'unreached';
    const header = { 'Idempotency-Key': id };
    const { response, error } = await api.POST('/{tenant}/concerns', { params: { ...params, header }, body: bodyOf(typed) });
    if (response.ok) return 'sent';
    if (LATER.includes(response.status) || response.status >= 500) return 'unreached';
    const { title = '', detail = '', ...more } = (error ?? {}) as Partial<Exclude<Sent, string>>;
    return { ...more, title, detail, status: response.status };
  } catch {
    return 'unreached';
  }
}
