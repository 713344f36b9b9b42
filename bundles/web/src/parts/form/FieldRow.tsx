import { useTexts } from '../../texts';
import { DayInput } from './DayInput';
import { chosen, joined, type Field } from './fields';

type Row = { field: Field; id: string; value: string; wrong?: string; change: (value: string) => void };

/** One field in the design system's markup, with its hint and what is wrong with it. */
export function FieldRow({ field, id, value, wrong, change }: Row) {
  const { t } = useTexts();
  const hint = field.hint ?? (field.type === 'day' ? t('day.hint') : undefined);
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const notes = (
    <>
      {hint && <span className="form-hint" id={`${id}-hint`}>{hint}</span>}
      {wrong && <span className="form-error-message" id={`${id}-error`}>{wrong}</span>}
    </>
  );
  const mark = `form-group${wrong ? ' form-error' : ''}${field.wide ? ' wide' : ''}`;

  if (field.type === 'check') {
    return (
      <div className={`${mark} s-check`}>
        <input
          type="checkbox"
          id={id}
          checked={value === 'yes'}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described}
          onChange={e => change(e.target.checked ? 'yes' : '')}
        />
        <label htmlFor={id} lang={field.lang}>{field.label}</label>
        {notes}
      </div>
    );
  }

  if (field.type === 'many' || field.type === 'radio') {
    return (
      <fieldset className={`${mark} s-many`} aria-describedby={described} id={id} tabIndex={-1}>
        <legend className="form-label" lang={field.lang}>{field.label}</legend>
        {notes}
        {field.options?.map(option => <Choice key={option.value} field={field} option={option} id={id} value={value} change={change} />)}
      </fieldset>
    );
  }

  const input = {
    id,
    name: field.name,
    required: field.required,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': described,
  };
  const onChange = (e: { target: { value: string } }) => change(e.target.value);
  return (
    <div className={mark}>
      <label className="form-label" htmlFor={id}>
        <span lang={field.lang}>{field.label}</span>
        {!field.required && <span className="s-optional"> {t('form.optional')}</span>}
      </label>
      {notes}
      {field.type === 'area' ? (
        <textarea className="form-input" rows={4} maxLength={20000} value={value} onChange={onChange} {...input} />
      ) : field.type === 'select' ? (
        <select className="form-select" value={value} onChange={onChange} {...input}>
          <option value="">{t('form.choose')}</option>
          {field.options?.map(o => <option key={o.value} value={o.value} lang={o.lang}>{o.label}</option>)}
        </select>
      ) : field.type === 'day' ? (
        <DayInput label={field.label} value={value} change={change} {...input} />
      ) : (
        <input
          className={`form-input${field.type === 'time' ? ' s-time' : ''}`}
          type={field.type === 'password' ? 'password' : 'text'}
          maxLength={200}
          autoComplete={field.autoComplete ?? 'off'}
          value={value}
          onChange={onChange}
          {...input}
        />
      )}
    </div>
  );
}

type Option = NonNullable<Field['options']>[number];

function Choice({ field, option, id, value, change }: Omit<Row, 'wrong'> & { option: Option }) {
  const all = chosen(value);
  const one = field.type === 'radio';
  const next = (on: boolean) => (on ? [...all, option.value] : all.filter(other => other !== option.value));
  return (
    <div className="s-check">
      <input
        type={one ? 'radio' : 'checkbox'}
        name={one ? id : undefined}
        id={`${id}-${option.value}`}
        checked={one ? value === option.value : all.includes(option.value)}
        onChange={e => change(one ? option.value : joined(next(e.target.checked)))}
      />
      <label htmlFor={`${id}-${option.value}`} lang={option.lang}>{option.label}</label>
    </div>
  );
}
