import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { patient, type Host } from './patient';

export type Schemas = components['schemas'];
export type Problem = Pick<Schemas['Problem'], 'title' | 'detail' | 'status'> & Partial<Schemas['Problem']>;

let host: Host = { logInAgain: async () => false, closed: () => {} };
export const setHost = (next: Host) => void (host = next);

/** Where the platform is mounted. */
export const root = new URL('.', document.baseURI).href;

/** The session is a cookie that no script can read; a header that no other site can send goes with every call. */
export const api = createClient<paths>({
  baseUrl: new URL('api/v1', root).href,
  headers: { 'X-Requested-With': 'sporskifte' },
  fetch: patient(request => fetch(request), {
    logInAgain: tenant => host.logInAgain(tenant),
    closed: (tenant, since) => host.closed(tenant, since),
  }),
});

api.use({
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
});

export const version = (n: number) => ({ 'If-Match': `"${n}"` });

/** What a call answered: data, or the problem to show. */
export type Answer<T> = { data?: T; error?: unknown; response: Response };

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export function valueOf<T>({ data, error, response }: Answer<T>): T {
  if (response.ok) return data as T;
  const known = error as Partial<Problem> | undefined;
  throw new Refused({ title: '', detail: '', ...known, status: response.status });
}
