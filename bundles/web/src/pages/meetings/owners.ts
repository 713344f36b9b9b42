import type { Schemas } from '../../api/client';

export type Owner = { id: string; title: string; names: string };
type Known = Pick<Schemas['Colleague'], 'post' | 'holders'>;

const WORKING: Schemas['Role'][] = ['CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE', 'PARTNER'];

/** Who can follow up: own posts first, then those of colleagues that somebody holds, by title. */
export function ownersOf(own: { id: string }[], colleagues: Known[]): Owner[] {
  const mine = new Set(own.map(post => post.id));
  const owners = colleagues
    .filter(({ post, holders }) => WORKING.includes(post.role) && (holders.length > 0 || mine.has(post.id)))
    .map(({ post, holders }) => ({ id: post.id, title: post.title, names: holders.map(h => h.name).join(', ') }))
    .sort((a, b) => a.title.localeCompare(b.title, 'da'));
  return [...owners.filter(o => mine.has(o.id)), ...owners.filter(o => !mine.has(o.id))];
}
