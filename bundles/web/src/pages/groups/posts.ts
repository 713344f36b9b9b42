import type { Schemas } from '../../api/client';
import type { Colleague } from '../colleagues/holders';

type Role = Schemas['Role'];

const of = (roles: Role[]) => (colleagues: Colleague[]) =>
  colleagues
    .filter(c => roles.includes(c.post.role))
    .map(({ post, holders }) => ({
      value: post.id,
      label: [post.title, ...holders.map(h => h.name)].join(', '),
      lang: 'da',
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'));

/** Posts that can see to a group. */
export const leaders = of(['CASEWORKER', 'LEADER']);

/** Posts that decide about concerns. */
export const deciders = of(['CASEWORKER', 'LEADER', 'TRIAGE']);
