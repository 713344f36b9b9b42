import { api, valueOf } from '../../api/client';
import type { Colleague } from './holders';

/** Everybody who holds a post here; for those who hold one themselves. */
export const colleaguesOf = async (tenant: string): Promise<Colleague[]> =>
  valueOf(await api.GET('/{tenant}/contacts', { params: { path: { tenant } } })).items;
