import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Problem } from '../api/client';
import { useTexts } from '../texts';
import { ProblemBox } from './load';

export type Values = Record<string, string>;
export type Field = {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'password' | 'area' | 'date' | 'datetime-local' | 'select' | 'check' | 'many';
  options?: { value: string; label: string; lang?: string }[];
  required?: boolean;
  initial?: string;
  autoComplete?: string;
  /** Shown while this holds. */
  when?: (values: Values) => boolean;
};

const SEPARATOR = '\u0001';

/** Several choices in one value of a form. */
export const chosen = (value: string | undefined) => (value ? value.split(SEPARATOR) : []);

/** A text, or nothing where nothing was typed. */
export const orNone = (value: string | undefined) => (value && value.trim() ? value.trim() : undefined);

/** Fields in the design system's markup, checked together; what was typed stays until it was accepted. */
export function Form({ fields, submit, label, busy, problem, cancel, children, secondary }: {
  fields: Field[];
  submit: (values: Values) => void;
  label: string;
  busy?: boolean;
  problem?: Problem;
  cancel?: () => void;
  children?: ReactNode;
  secondary?: boolean;
}) {
  const { t } = useTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(() => Object.fromEntries(fields.map(f => [f.name, f.initial ?? ''])));
  const [missing, setMissing] = useState<string[]>([]);
  const shown = fields.filter(f => !f.when || f.when(values));
  const set = (name: string, value: string) => setValues(v => ({ ...v, [name]: value }));

  function send(event: FormEvent) {
    event.preventDefault();
    const empty = shown.filter(f => f.required && !orNone(values[f.name])).map(f => f.name);
    setMissing(empty);
    if (empty.length > 0) {
      document.getElementById(id + empty[0])?.focus();
    } else if (!busy) {
      submit(values);
    }
  }

  return (
    <form ref={form} onSubmit={send} noValidate className="s-form">
      {problem && <ProblemBox problem={problem} />}
      {shown.map(f => {
        const wrong = missing.includes(f.name) && !orNone(values[f.name]);
        const described = [f.hint && `${id}${f.name}-h`, wrong && `${id}${f.name}-e`].filter(Boolean).join(' ') || undefined;
        const common = {
          id: id + f.name,
          name: f.name,
          value: values[f.name] ?? '',
          required: f.required,
          'aria-invalid': wrong || undefined,
          'aria-describedby': described,
          onChange: (e: { target: { value: string } }) => set(f.name, e.target.value),
        };
        const notes = (
          <>
            {f.hint && <span className="form-hint" id={`${id}${f.name}-h`}>{f.hint}</span>}
            {wrong && <span className="form-error-message" id={`${id}${f.name}-e`}>{t('form.required', { field: f.label })}</span>}
          </>
        );
        if (f.type === 'check') {
          return (
            <div className="form-group s-check" key={f.name}>
              <input type="checkbox" id={common.id} checked={values[f.name] === 'yes'} aria-describedby={described} onChange={e => set(f.name, e.target.checked ? 'yes' : '')} />
              <label htmlFor={common.id}>{f.label}</label>
              {notes}
            </div>
          );
        }
        if (f.type === 'many') {
          const all = chosen(values[f.name]);
          return (
            <fieldset className="form-group s-many" key={f.name}>
              <legend className="form-label">{f.label}</legend>
              {notes}
              {f.options?.map(o => (
                <div className="s-check" key={o.value}>
                  <input type="checkbox" id={id + o.value} checked={all.includes(o.value)} onChange={e => set(f.name, (e.target.checked ? [...all, o.value] : all.filter(c => c !== o.value)).join(SEPARATOR))} />
                  <label htmlFor={id + o.value} lang={o.lang}>{o.label}</label>
                </div>
              ))}
            </fieldset>
          );
        }
        return (
          <div className={`form-group${wrong ? ' form-error' : ''}`} key={f.name}>
            <label className="form-label" htmlFor={common.id}>{f.label}{!f.required && <span className="s-optional"> {t('form.optional')}</span>}</label>
            {notes}
            {f.type === 'area' ? (
              <textarea className="form-input" rows={4} maxLength={20000} {...common} />
            ) : f.type === 'select' ? (
              <select className="form-select" {...common}>
                <option value="">{t('form.choose')}</option>
                {f.options?.map(o => <option key={o.value} value={o.value} lang={o.lang}>{o.label}</option>)}
              </select>
            ) : (
              <input className="form-input" type={f.type ?? 'text'} maxLength={200} autoComplete={f.autoComplete ?? 'off'} {...common} />
            )}
          </div>
        );
      })}
      {children}
      <div className="s-buttons">
        <button type="submit" className={`button ${secondary ? 'button-secondary' : 'button-primary'}`} aria-disabled={busy}>{busy ? t('form.sending') : label}</button>
        {cancel && <button type="button" className="button button-tertiary" onClick={cancel}>{t('form.cancel')}</button>}
      </div>
    </form>
  );
}
