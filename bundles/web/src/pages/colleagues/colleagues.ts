import { api, valueOf } from '../../api/client';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import type { Colleague } from './holders';

/** Everybody who holds a post here; for those who hold one themselves. */
export const colleaguesOf = async (tenant: string): Promise<Colleague[]> =>
  valueOf(await api.GET('/{tenant}/contacts', { params: { path: { tenant } } })).items;

/** To choose from in a dialog; nobody until they are fetched. */
export function useColleagues(): Colleague[] {
  const { tenant } = useSession();
  return useLoad(() => colleaguesOf(tenant), [tenant]).data ?? [];
}
