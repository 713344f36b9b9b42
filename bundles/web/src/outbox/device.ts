import type { Sealed } from './sealed';

/** Municipality and account; ids alone. */
export type Whose = { tenant: string; user: string };

/**
 * Something kept on this device.
 *
 * A `draft` is being written, a `waiting` one is to be sent, a `refused` one was sent and is to be mended; of a `lost`
 * one nothing is left but that it was erased unsent.
 */
export type Kept = {
  /** The Idempotency-Key it is sent under. */
  id: string;
  tenant: string;
  user: string;
  state: 'draft' | 'waiting' | 'refused' | 'lost';
  /** Milliseconds: when it was typed. */
  at: number;
  sealed?: Sealed;
};

/** Who was here last in a municipality, and what the page needs of its way of working without a network. */
export type Known = Whose & { name: string; page: unknown };

export type Device = {
  key(whose: Whose): Promise<CryptoKey | undefined>;
  keepKey(whose: Whose, key: CryptoKey): Promise<void>;
  dropKey(whose: Whose): Promise<void>;
  all(): Promise<Kept[]>;
  keep(kept: Kept): Promise<void>;
  drop(id: string): Promise<void>;
  known(tenant: string): Promise<Known | undefined>;
  know(known: Known): Promise<void>;
  forget(tenant: string): Promise<void>;
};

const NAME = 'sporskifte';
const [KEYS, KEPT, KNOWN] = ['keys', 'kept', 'known'] as const;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Done when it is written, not when it was asked for: nobody closes the tab too early. */
const written = (write: IDBTransaction): Promise<void> =>
  new Promise((done, failed) => {
    write.oncomplete = () => done();
    write.onabort = write.onerror = () => failed(write.error);
  });

const keyOf = ({ tenant, user }: Whose) => `${tenant}:${user}`;

/** Undefined where a browser keeps nothing or encrypts nothing, as over http from another machine. */
export async function openDevice(): Promise<Device | undefined> {
  if (!isSecureContext || !globalThis.crypto?.subtle || !globalThis.indexedDB) return undefined;
  let base: IDBDatabase;
  try {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(KEYS);
      opening.result.createObjectStore(KEPT, { keyPath: 'id' });
      opening.result.createObjectStore(KNOWN, { keyPath: 'tenant' });
    };
    base = await answered(opening);
  } catch {
    return undefined;
  }
  const read = <T>(store: string, ask: (s: IDBObjectStore) => IDBRequest<T>) =>
    answered(ask(base.transaction(store).objectStore(store)));
  const write = (store: string, change: (s: IDBObjectStore) => void) => {
    const transaction = base.transaction(store, 'readwrite', { durability: 'strict' });
    change(transaction.objectStore(store));
    return written(transaction);
  };
  return {
    key: whose => read(KEYS, s => s.get(keyOf(whose)) as IDBRequest<CryptoKey | undefined>),
    keepKey: (whose, key) => write(KEYS, s => s.put(key, keyOf(whose))),
    dropKey: whose => write(KEYS, s => s.delete(keyOf(whose))),
    all: () => read(KEPT, s => s.getAll() as IDBRequest<Kept[]>),
    keep: kept => write(KEPT, s => s.put(kept)),
    drop: id => write(KEPT, s => s.delete(id)),
    known: tenant => read(KNOWN, s => s.get(tenant) as IDBRequest<Known | undefined>),
    know: known => write(KNOWN, s => s.put(known)),
    forget: tenant => write(KNOWN, s => s.delete(tenant)),
  };
}
