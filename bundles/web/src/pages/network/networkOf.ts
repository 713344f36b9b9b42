import { api, valueOf, type Schemas } from '../../api/client';

export type View = Schemas['NetworkView'];

export const networkOf = async (tenant: string, id: string): Promise<View> =>
  valueOf(await api.GET('/{tenant}/cases/{case}/network', { params: { path: { tenant, case: id } } }));
