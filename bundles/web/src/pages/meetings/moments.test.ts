import { expect, test } from 'vitest';
import { inDenmark, readDay, readTime } from '../../parts/form/days';
import { dayAndTime } from './moments';

test.each(['2026-11-30T08:30:00Z', '2026-07-01T22:15:00Z'])('a moment is typed as it is read: %s', instant => {
  const [day, time] = dayAndTime(instant);

  const again = inDenmark(readDay(day, '2026-01-01') ?? '', readTime(time) ?? '');

  expect(new Date(again).toISOString()).toBe(new Date(instant).toISOString());
});
