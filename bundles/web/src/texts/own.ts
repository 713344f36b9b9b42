import type { Schemas } from '../api/client';

/** What everything is called in a municipality, by what the platform calls it. */
export type OwnWords = NonNullable<Schemas['WayOfWorking']['words']>;

type Noun = OwnWords[string];

const common = (singular: string, definite: string, plural: string, definitePlural: string): Noun =>
  ({ singular, definite, plural, definitePlural, gender: 'COMMON' });

/** The usual words, for a page that is shown before the platform has answered; the core's own are the same. */
export const usual: OwnWords = {
  CASE: common('sag', 'sagen', 'sager', 'sagerne'),
  CONCERN: common('bekymring', 'bekymringen', 'bekymringer', 'bekymringerne'),
  CONCERN_CONVERSATION: common('bekymringssamtale', 'bekymringssamtalen', 'bekymringssamtaler', 'bekymringssamtalerne'),
  ACTION_PLAN: common('handleplan', 'handleplanen', 'handleplaner', 'handleplanerne'),
  EMERGENCY_PLAN: common('akutplan', 'akutplanen', 'akutplaner', 'akutplanerne'),
  REFERRAL_FORM: {
    singular: 'indstillingsskema',
    definite: 'indstillingsskemaet',
    plural: 'indstillingsskemaer',
    definitePlural: 'indstillingsskemaerne',
    gender: 'NEUTER',
  },
};

/** The forms of a noun that a Danish sentence can leave room for. */
const forms: Record<string, (noun: Noun) => string> = {
  singular: noun => noun.singular,
  definite: noun => noun.definite,
  plural: noun => noun.plural,
  definitePlural: noun => noun.definitePlural,
  a: noun => `${noun.gender === 'NEUTER' ? 'et' : 'en'} ${noun.singular}`,
  new: noun => `${noun.gender === 'NEUTER' ? 'nyt' : 'ny'} ${noun.singular}`,
  no: noun => `${noun.gender === 'NEUTER' ? 'intet' : 'ingen'} ${noun.singular}`,
};

/** The core reads the same: {CASE}, {CASE:definite}. */
export const ROOM = /\{([A-Z_]+)(?::(\w+))?\}/g;

export const isForm = (form: string) => form in forms;

/** A sentence in the municipality's own words; a capital letter begins it. */
export const inOwnWords = (text: string, words: OwnWords) =>
  text.replace(ROOM, (room, concept: string, form: string | undefined, at: number) => {
    const noun = words[concept];
    const word = noun && forms[form ?? 'singular']?.(noun);
    if (!word) return room;
    return at === 0 || text.slice(0, at).endsWith('. ') ? word[0]?.toUpperCase() + word.slice(1) : word;
  });
