import type { Schemas } from '../../api/client';

export type Colleague = Schemas['Colleague'];

type Named = { id: string; name: string; posts: string[] };

/** Each holder once, with the titles of the posts held, by name. */
export function holdersOf(colleagues: Pick<Colleague, 'post' | 'holders'>[]): Named[] {
  const known = new Map<string, Named>();
  for (const { post, holders } of colleagues) {
    for (const holder of holders) {
      const named = known.get(holder.user) ?? { id: holder.user, name: holder.name, posts: [] };
      named.posts.push(post.title);
      known.set(holder.user, named);
    }
  }
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** To choose a person from, told apart by the posts held. */
export const chosenFrom = (people: Named[]) =>
  people.map(p => ({ value: p.id, label: `${p.name}, ${p.posts.join(', ')}`, lang: 'da' }));
