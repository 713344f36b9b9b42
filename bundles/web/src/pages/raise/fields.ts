import type { Schemas } from '../../api/client';
import { orNone, type Field } from '../../parts/form/fields';
import type { Key } from '../../texts';

/** What the page needs of a way of working: kept on the device, so that it is there without a network. */
export type Asked = { doors: Named[]; arenas: Named[]; ownWords: boolean; channels: string[] };
type Named = { value: string; label: string; lang: 'da' };

const named = ({ code, name }: { code: string; name: string }): Named => ({ value: code, label: name, lang: 'da' });

export const askedBy = ({ concernRules, plan, intake }: Schemas['WayOfWorking']): Asked => ({
  doors: concernRules.doors.map(named),
  arenas: plan.domains.map(named),
  ownWords: concernRules.ownWords !== undefined,
  channels: Object.keys(intake.channels),
});

/** Why a child's own words are not there: few, and said as they are kept. */
const UNHEARD = ['raise.unheard.seen', 'raise.unheard.small', 'raise.unheard.later', 'raise.unheard.unwilling'] as const;

/** @param danish a text in Danish, whatever the page speaks: what is kept is kept in Danish */
export function fieldsOf({ doors, arenas, ownWords }: Asked, t: (key: Key) => string, danish: (key: Key) => string): Field[] {
  const known = (v: Record<string, string>) => v.who === 'KNOWN';
  return [
    {
      name: 'who',
      label: t('raise.who'),
      type: 'radio',
      required: true,
      at: 'person',
      options: [
        { value: 'KNOWN', label: t('raise.who.known') },
        { value: 'UNKNOWN', label: t('raise.who.unknown') },
      ],
    },
    { name: 'givenName', label: t('person.given'), required: true, when: known, at: 'person/told/givenName' },
    { name: 'familyName', label: t('person.family'), required: true, when: known, at: 'person/told/familyName' },
    { name: 'born', label: t('person.born'), type: 'day', required: true, when: v => known(v) && !orNone(v.cpr), at: 'person/told/born' },
    { name: 'cpr', label: t('person.cpr'), hint: t('raise.cpr.hint'), when: known, at: 'person/told/cpr' },
    { name: 'called', label: t('raise.called'), hint: t('raise.called.hint'), required: true, when: v => v.who === 'UNKNOWN', at: 'unknown' },
    {
      name: 'said',
      label: t('raise.said'),
      type: 'radio',
      required: ownWords,
      at: 'notHeard',
      options: [
        { value: 'YES', label: t('raise.said.yes') },
        ...UNHEARD.map(key => ({ value: danish(key), label: t(key) })),
      ],
    },
    { name: 'childsWords', label: t('concerns.words'), hint: t('raise.words.hint'), type: 'area', required: true, when: v => v.said === 'YES' },
    { name: 'text', label: t('raise.seen'), hint: t('raise.seen.hint'), type: 'area', required: true },
    ...chips('door', t('raise.door'), doors, 'door/kind'),
    ...(doors.length > 0 ? [{ name: 'unit', label: t('raise.unit'), hint: t('raise.unit.hint'), at: 'door/unit', when: (v: Record<string, string>) => Boolean(v.door) }] : []),
    ...chips('arena', t('raise.arena'), arenas),
  ];
}

const chips = (name: string, label: string, options: Named[], at?: string): Field[] =>
  options.length > 0 ? [{ name, label, type: 'radio', options, at }] : [];
