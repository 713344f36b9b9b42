import type { Schemas } from '../../api/client';

type View = Pick<Schemas['ForumView'], 'area' | 'state'> & { forum: { partition?: unknown } };
type Kind = Schemas['ForumChange']['kind'];

/** What can become of it: a local one is one of many of its kind. */
export function kindsFor({ area, state, forum }: View): Kind[] {
  if (area) return ['AREA_RENAMED', 'AREA_ENDED'];
  const own: Kind[] = state === 'ENDED' ? ['SWITCHED_ON', 'RENAMED'] : ['RENAMED', 'ENDED', 'SWITCHED_ON'];
  return forum.partition ? ['AREA_ADDED', ...own] : own;
}

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The code by which a school or area stays the same under another name. */
export const areaCode = (name: string) =>
  name
    .toLowerCase()
    .replace(/[æøå]/g, letter => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
