import { api, valueOf } from '../../api/client';
import type { Entry } from './entries';

export const catalogueOf = async (tenant: string): Promise<Entry[]> =>
  valueOf(await api.GET('/{tenant}/catalogue', { params: { path: { tenant } } })).items;
