import { api, valueOf, type Schemas } from '../../api/client';

export type Sharings = Schemas['SharingView'];
export type Efforts = Schemas['EffortsView'];

export const sharingOf = async (tenant: string, matter: string): Promise<Sharings> =>
  valueOf(await api.GET('/{tenant}/matters/{matter}/sharings', { params: { path: { tenant, matter } } }));

export const effortsOf = async (tenant: string, matter: string): Promise<Efforts> =>
  valueOf(await api.GET('/{tenant}/matters/{matter}/efforts', { params: { path: { tenant, matter } } }));
