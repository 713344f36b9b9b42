import { useEffect, useState } from 'react';
import { useTexts } from '../../texts';
import { elapsed } from './elapsed';
import type { View } from './incidents';

const EVERY = 15_000;

export function Elapsed({ minutes }: { minutes: number }) {
  const { t } = useTexts();
  const { d, h, m } = elapsed(minutes);
  return <>{d > 0 ? t('elapsed.days', { d, h }) : h > 0 ? t('elapsed.hours', { h, m }) : t('elapsed.minutes', { m })}</>;
}

/** From the incident to its plan; it runs while there is none. */
export function Clock({ view }: { view: View }) {
  const { t, moment, day } = useTexts();
  const { incident, minutesToPlan, planDue } = view;
  const runs = !incident.plannedAt && !incident.review;
  const [since, setSince] = useState(0);
  useEffect(() => {
    setSince(0);
    if (!runs) return undefined;
    const from = Date.now();
    const timer = setInterval(() => setSince((Date.now() - from) / 60_000), EVERY);
    return () => clearInterval(timer);
  }, [runs, minutesToPlan]);
  if (!runs && !incident.plannedAt) return null;
  return (
    <p className={`s-clock ${runs ? 'runs' : ''}`}>
      <b><Elapsed minutes={minutesToPlan + since} /></b>
      <span>
        {runs ? t('clock.since') : t('clock.planned', { at: moment(incident.plannedAt ?? '') })}
        {planDue && <> · {t('clock.due', { day: day(planDue) })}</>}
      </span>
    </p>
  );
}
