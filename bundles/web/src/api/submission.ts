/** What one thing that somebody is about to create is sent under. */
export type Sent = {
  /** The Idempotency-Key. */
  key: string;
  /** Of the body it was first sent with. */
  print: string;
  /** No answer came: it may have been created. */
  unknown: boolean;
};

/** Remembers a submission until it succeeded, also over a reload. */
export type Memory = { read(): Sent | undefined; write(sent: Sent | undefined): void };

/** A short fingerprint, so that nothing typed is kept twice. */
export function printOf(body: unknown): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const char of JSON.stringify(body) ?? '') {
    const code = char.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}

/**
 * The key to send this body under. Sent again, it keeps its key until it succeeded. Changed after a refusal it is
 * another request and gets a key of its own; changed while nobody knows whether the first was created, it keeps the key,
 * so that the platform refuses to create a second.
 */
export function keyFor(body: unknown, memory: Memory, draw: () => string): string {
  const print = printOf(body);
  const last = memory.read();
  const key = last && (last.print === print || last.unknown) ? last.key : draw();
  memory.write({ key, print: last?.unknown ? last.print : print, unknown: true });
  return key;
}

/** Notes how it ended. A status of 0 says that no answer came. */
export function settle(status: number, type: string | undefined, memory: Memory): void {
  const last = memory.read();
  if (!last) return;
  const done = status >= 200 && status < 300;
  // The platform told them apart: from now on it is a new request, and meant as one.
  const toldApart = type?.endsWith('/idempotency-key-reused') ?? false;
  if (done || toldApart) memory.write(undefined);
  else memory.write({ ...last, unknown: status === 0 || status >= 500 });
}
