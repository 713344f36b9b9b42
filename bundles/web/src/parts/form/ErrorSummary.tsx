import { useEffect, useRef, type MouseEvent } from 'react';
import type { Problem } from '../../api/client';
import { useTexts } from '../../texts';
import { Icon } from '../icon';
import type { Wrong } from './fields';

/** The design system's error summary: it takes the focus, and each line leads to its field. */
export function ErrorSummary({ wrong, problem, id }: { wrong: Wrong; problem?: Problem; id: string }) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  const to = (field: string) => (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(id + field)?.focus();
  };
  return (
    <div className="alert alert-error s-problem" role="alert" tabIndex={-1} ref={box} data-state="form-error">
      <Icon name="error" cls="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">{t('form.problem')}</h2>
        {problem?.detail && <p className="alert-text">{problem.detail}</p>}
        <ul className="s-errors">
          {wrong.map(({ field, text }) => (
            <li key={field + text}>
              {field ? <a href={`${location.pathname}${location.search}#${id}${field}`} onClick={to(field)}>{text}</a> : text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
