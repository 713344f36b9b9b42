import type { Schemas } from '../../api/client';
import type { Field, Values } from '../../parts/form/fields';
import type { useTexts } from '../../texts';

type Texts = ReturnType<typeof useTexts>;

const BASES: Schemas['LegalBasis'][] = [
  'WITHIN_MUNICIPALITY', 'RPL115_SSP', 'RPL115_PSP', 'DBL8_TASK', 'BL_EARLY_PREVENTION', 'CONSENT', 'CUSTODY_HOLDER_CONSENT',
];
const CONFIDENCE: Schemas['Confidence'][] = ['CONFIRMED', 'LIKELY', 'UNCERTAIN'];

/** What a tie stands on, and its last day; each must be said. */
export const groundFields = ({ t, code, day }: Texts, longest: string, at = 'ground'): Field[] => [
  {
    name: 'basis',
    label: t('group.basis'),
    type: 'select',
    required: true,
    options: BASES.map(b => ({ value: b, label: code('basis', b) })),
    at: `${at}/basis`,
  },
  { name: 'source', label: t('group.source'), required: true, at: `${at}/source` },
  {
    name: 'confidence',
    label: t('group.confidence'),
    type: 'radio',
    required: true,
    options: CONFIDENCE.map(c => ({ value: c, label: code('confidence', c) })),
    at: `${at}/confidence`,
  },
  untilField(t, day, longest, `${at}/until`),
];

export const untilField = (t: Texts['t'], day: Texts['day'], longest: string, at = 'until'): Field => ({
  name: 'until',
  label: t('group.last'),
  hint: t('group.last.hint', { day: day(longest) }),
  type: 'day',
  required: true,
  initial: longest,
  at,
});

export const groundOf = (v: Values): Schemas['NewGround'] => ({
  basis: v.basis as Schemas['LegalBasis'],
  source: v.source ?? '',
  confidence: v.confidence as Schemas['Confidence'],
  until: v.until ?? '',
});

/** In the order of the form, whatever order they come in. */
const ROLES: Schemas['GroupRole'][] = ['CONCERNED', 'SUSPECTED', 'RESOURCE'];

export const roleField = ({ t, code }: Texts, known: readonly Schemas['GroupRole'][], when?: Field['when']): Field => ({
  name: 'role',
  label: t('group.role'),
  type: 'radio',
  required: true,
  options: ROLES.filter(r => known.includes(r)).map(r => ({ value: r, label: code('groupRole', r) })),
  when,
});
