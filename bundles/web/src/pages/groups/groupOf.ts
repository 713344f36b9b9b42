import { api, valueOf, type Schemas } from '../../api/client';

export type View = Schemas['GroupView'];
export type Summary = Schemas['GroupSummary'];
export type Member = View['members'][number];
export type Tie = View['ties'][number];

export const groupOf = async (tenant: string, id: string): Promise<View> =>
  valueOf(await api.GET('/{tenant}/groups/{group}', { params: { path: { tenant, group: id } } }));

/** A young person by given name and initial, a resource by its name: what fits under a node. */
export function shortly({ member, name }: Member): string {
  if (member.called) return name.length > 16 ? `${name.slice(0, 15)}…` : name;
  const parts = name.split(' ');
  return parts.length > 1 ? `${parts[0]} ${parts.at(-1)![0]}.` : name;
}

export const stateOf = ({ group }: Summary) => (group.closing ? 'CLOSED' : 'OPEN');
