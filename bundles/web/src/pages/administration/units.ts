import { api, valueOf } from '../../api/client';

export const unitsOf = async (tenant: string) =>
  valueOf(await api.GET('/{tenant}/units', { params: { path: { tenant } } }));
