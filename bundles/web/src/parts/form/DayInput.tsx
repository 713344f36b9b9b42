import { useRef, useState, type ComponentProps } from 'react';
import { today, useTexts } from '../../texts';
import { Icon } from '../icon';
import { Calendar } from './Calendar';
import { readDay, writeDay } from './days';

type Rest = Omit<ComponentProps<'input'>, 'value' | 'onChange'>;

/** A day, typed as people write it or picked from a calendar. */
export function DayInput({ value, change, label, ...rest }: { value: string; change: (value: string) => void; label: string } & Rest) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const day = readDay(value, today());

  function leave(picked?: string) {
    if (picked) change(picked);
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div className="s-day" onBlur={e => !e.currentTarget.contains(e.relatedTarget) && setOpen(false)}>
      <div className="s-day-row">
        <input
          {...rest}
          className="form-input"
          value={writeDay(value)}
          inputMode="text"
          autoComplete="off"
          maxLength={40}
          onChange={e => change(e.target.value)}
          onBlur={() => day && change(day)}
        />
        <button
          type="button"
          ref={opener}
          className="s-pick"
          aria-expanded={open}
          aria-label={t('day.open', { field: label })}
          onClick={() => setOpen(is => !is)}
        >
          <Icon name="calendar-month" />
        </button>
      </div>
      {open && <Calendar value={day} choose={leave} leave={() => leave()} />}
    </div>
  );
}
