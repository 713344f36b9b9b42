import type { Schemas } from '../../api/client';
import { orNone, type Values } from '../../parts/form/fields';

export const isDecision = (v: Values) => v.standing === 'ADMINISTRATIVE_DECISION';

/** What is sent: nothing that was typed before the person said otherwise. */
export function declination(v: Values): Schemas['Declination'] {
  const decision = isDecision(v);
  return {
    reason: v.reason ?? '',
    decidedOn: v.on,
    standing: orNone(v.standing) as Schemas['RefusalMarkStanding'] | undefined,
    complaint: decision ? (orNone(v.complaint) as Schemas['RefusalMarkRoute'] | undefined) : undefined,
    heardOn: decision && v.hearing === 'yes' ? orNone(v.heardOn) : undefined,
    notHeardBecause: decision && v.hearing === 'no' ? orNone(v.notHeardBecause) : undefined,
  };
}
