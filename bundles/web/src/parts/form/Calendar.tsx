import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { today, useTexts } from '../../texts';
import { Icon } from '../icon';
import { addDays, addMonths, weeksOf } from './days';

const MOVES: Record<string, (day: string) => string> = {
  ArrowLeft: day => addDays(day, -1),
  ArrowRight: day => addDays(day, 1),
  ArrowUp: day => addDays(day, -7),
  ArrowDown: day => addDays(day, 7),
  PageUp: day => addMonths(day, -1),
  PageDown: day => addMonths(day, 1),
  Home: day => weeksOf(day).flat().find(other => addDays(other, 6) >= day) ?? day,
  End: day => addDays(weeksOf(day).flat().find(other => addDays(other, 6) >= day) ?? day, 6),
};

/** The days of a month to choose from; arrows, Page Up and Page Down walk, Escape leaves. */
export function Calendar({ value, choose, leave }: { value?: string; choose: (day: string) => void; leave: () => void }) {
  const { t, locale } = useTexts();
  const now = today();
  const [at, setAt] = useState(value ?? now);
  const [walking, setWalking] = useState(true);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (walking) current.current?.focus();
  }, [at, walking]);

  const say = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const turn = (months: number) => {
    setWalking(false);
    setAt(day => addMonths(day, months));
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
      return;
    }
    const move = (event.target as HTMLElement).dataset.day && MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    setWalking(true);
    setAt(move);
  }

  return (
    <div className="s-calendar" role="group" aria-label={t('day.choose')} onKeyDown={onKeyDown}>
      <div className="s-calendar-head">
        <button type="button" onClick={() => turn(-1)} aria-label={t('day.earlier')}>
          <Icon name="chevron-left" />
        </button>
        <b aria-live="polite">{say(at, { month: 'long', year: 'numeric' })}</b>
        <button type="button" onClick={() => turn(1)} aria-label={t('day.later')}>
          <Icon name="chevron-right" />
        </button>
      </div>
      <table>
        <thead>
          <tr>
            {weeksOf(at)[0]!.map(day => (
              <th scope="col" key={day} abbr={say(day, { weekday: 'long' })}>
                {say(day, { weekday: 'short' }).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td key={day}>
                  <button
                    type="button"
                    ref={day === at ? current : undefined}
                    data-day={day}
                    data-other={day.slice(0, 7) !== at.slice(0, 7) || undefined}
                    tabIndex={day === at ? 0 : -1}
                    aria-current={day === now ? 'date' : undefined}
                    aria-pressed={day === value}
                    aria-label={say(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
                    onClick={() => choose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
