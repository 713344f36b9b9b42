import type { Schemas } from '../../api/client';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import type { Key } from '../../texts';

/** Whom something is about, told in words: the same fields for a concern and a referral. */
export const subjectFields = (t: (key: Key) => string): Field[] => [
  { name: 'givenName', label: t('person.given'), required: true, at: 'person/told/givenName' },
  { name: 'familyName', label: t('person.family'), required: true, at: 'person/told/familyName' },
  { name: 'cpr', label: t('person.cpr'), hint: t('person.cpr.hint'), at: 'person/told/cpr', secret: true },
  { name: 'born', label: t('person.born'), type: 'day', required: true, when: v => !orNone(v.cpr), at: 'person/told/born' },
  { name: 'phone', label: t('person.phone'), at: 'person/told/phone' },
  { name: 'protected', label: t('person.protected'), type: 'check' },
  { name: 'address', label: t('person.address'), when: v => v.protected !== 'yes', at: 'person/told/address' },
];

export function subjectOf(values: Values): Schemas['Subject'] {
  const cpr = orNone(values.cpr)?.replace(/[\s-]/g, '');
  const hidden = values.protected === 'yes';
  return {
    told: {
      givenName: values.givenName ?? '',
      familyName: values.familyName ?? '',
      cpr,
      born: cpr ? undefined : orNone(values.born),
      addressProtected: hidden,
      address: hidden ? undefined : orNone(values.address),
      phone: orNone(values.phone),
    },
  };
}
