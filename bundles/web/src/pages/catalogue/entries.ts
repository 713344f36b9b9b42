import type { Schemas } from '../../api/client';

export type Entry = Schemas['CatalogueEntryView'];
export type Kind = Entry['kind'];

export const KINDS: Kind[] = ['INDIVIDUAL', 'TEAM', 'PROGRAMME', 'ADVICE', 'PLAN', 'THEME', 'ACTIVITY'];

/** What a young person takes part in through their case. */
export const FOR_ONE: Kind[] = ['INDIVIDUAL', 'PROGRAMME', 'TEAM'];
/** What is done for many at once, with nobody in it. */
export const FOR_MANY: Kind[] = ['THEME', 'ACTIVITY', 'TEAM'];

export type Wanted = { text: string; kind: string; step: string; retired: boolean };

const holds = (entry: Entry, word: string) =>
  [entry.name, entry.target, entry.description].some(part => part?.toLocaleLowerCase('da').includes(word));

/** All that is stated must hold; every word stands somewhere in what is told of the measure. */
export const wanted = (entries: Entry[], { text, kind, step, retired }: Wanted): Entry[] =>
  entries.filter(
    entry =>
      (retired || !entry.retired) &&
      (!kind || entry.kind === kind) &&
      (!step || entry.steps.includes(Number(step))) &&
      text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean).every(word => holds(entry, word)),
  );

/** What a search without choices asks for. */
export const ALL: Wanted = { text: '', kind: '', step: '', retired: false };
