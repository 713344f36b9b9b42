import { api, valueOf, type Schemas } from '../../api/client';

export type People = { users: Schemas['UserView'][]; posts: Schemas['Post'][] };

export async function people(tenant: string): Promise<People> {
  const params = { path: { tenant } };
  const [users, posts] = await Promise.all([
    api.GET('/{tenant}/users', { params }),
    api.GET('/{tenant}/posts', { params }),
  ]);
  return { users: valueOf(users).items, posts: valueOf(posts).items };
}

/** Held today or from a day to come. */
export const isCurrent = (holding: Schemas['PostHolding'], today: string) => !holding.until || holding.until > today;
