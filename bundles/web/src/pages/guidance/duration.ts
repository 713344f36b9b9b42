import type { Key } from '../../texts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes in words somebody would say, never less than they are. */
export function spoken(minutes: number): [Key, { n: number }] {
  if (minutes < HOUR) return ['time.minutes', { n: Math.max(1, minutes) }];
  if (minutes <= HOUR) return ['time.hour', { n: 1 }];
  if (minutes < 2 * DAY) return ['time.hours', { n: Math.ceil(minutes / HOUR) }];
  return ['time.days', { n: Math.ceil(minutes / DAY) }];
}
