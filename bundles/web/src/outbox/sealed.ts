/** What only the key of this device opens again. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

const WAY = { name: 'AES-GCM', length: 256 } as const;
const IV_BYTES = 12;

/** Stays in the browser: not even our own scripts can read its bytes. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(WAY, false, ['encrypt', 'decrypt']);

const bound = (to: string) => new TextEncoder().encode(to);

/** @param to whose it is and which: it opens under nothing else */
export async function seal(key: CryptoKey, value: unknown, to: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const clear = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ ...WAY, iv, additionalData: bound(to) }, key, clear) };
}

/** Undefined where it was sealed with another key or for somebody else, or was touched since. */
export async function unseal<T>(key: CryptoKey, { iv, bytes }: Sealed, to: string): Promise<T | undefined> {
  try {
    const clear = await crypto.subtle.decrypt({ ...WAY, iv, additionalData: bound(to) }, key, bytes);
    return JSON.parse(new TextDecoder().decode(clear)) as T;
  } catch {
    return undefined;
  }
}
