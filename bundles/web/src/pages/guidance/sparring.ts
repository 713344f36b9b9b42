import { api, valueOf } from '../../api/client';

export const sparringOf = async (tenant: string) =>
  valueOf(await api.GET('/{tenant}/sparring', { params: { path: { tenant } } }));
