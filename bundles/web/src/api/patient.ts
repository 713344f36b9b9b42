type Send = (request: Request) => Promise<Response>;

/** What a call may ask of the person at the screen. */
export type Host = {
  /** Resolves once somebody has logged in to that municipality again; false where nobody will. */
  logInAgain(tenant: string): Promise<boolean>;
  /** Tells that the municipality cannot answer just now, or that it answers again. */
  closed(tenant: string, since: boolean): void;
};

export const tenantOf = (url: string): string => /\/api\/v1\/([^/?]+)/.exec(url)?.[1] ?? '';

const isLogin = (url: string): boolean => /\/api\/v1\/[^/]+\/login$/.test(url);

/** Milliseconds until it is worth asking again: what Retry-After says, from 1 to 30 seconds. */
export function pause(answer: Response): number {
  const seconds = Number(answer.headers.get('Retry-After') ?? '');
  return Math.min(Math.max(Number.isFinite(seconds) ? seconds : 0, 1), 30) * 1000;
}

/**
 * Sends so that nothing typed is lost: a session that ran out asks for a new log-in and then sends the same request
 * again; reading from a municipality that is being updated goes on by itself as soon as it answers.
 */
export function patient(
  send: Send,
  host: Host,
  wait: (ms: number) => Promise<void> = ms => new Promise(done => setTimeout(done, ms)),
): Send {
  return async request => {
    const tenant = tenantOf(request.url);
    for (;;) {
      const answer = await send(request.clone());
      if (answer.status === 401 && !isLogin(request.url)) {
        if (await host.logInAgain(tenant)) continue;
        return answer;
      }
      if (answer.status === 503 && request.method === 'GET') {
        host.closed(tenant, true);
        await wait(pause(answer));
        if (request.signal.aborted) return answer;
        continue;
      }
      host.closed(tenant, false);
      return answer;
    }
  };
}
