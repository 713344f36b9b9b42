import type { Schemas } from '../../api/client';

export type Owner = { id: string; title: string };
type Task = { task: Pick<Schemas['Task'], 'owner'>; ownerTitle: string };

/** Own posts first, then those of colleagues, each once, by title. */
export function ownersOf(own: Owner[], tasks: Task[]): Owner[] {
  const known = new Set(own.map(post => post.id));
  const others = new Map(tasks.filter(t => !known.has(t.task.owner)).map(t => [t.task.owner, t.ownerTitle]));
  return [
    ...own,
    ...[...others].map(([id, title]) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title, 'da')),
  ];
}
