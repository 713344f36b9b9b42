import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { Problem } from '../../api/client';
import { today, useTexts } from '../../texts';
import { useBox } from '../dialog';
import { Icon } from '../icon';
import { isStale, ProblemBox } from '../problem';
import { ErrorSummary } from './ErrorSummary';
import { FieldRow } from './FieldRow';
import { grouped, ready, wrongFrom, wrongIn, type Field, type Values, type Wrong } from './fields';
import { useDraft } from './useDraft';

type Set = (part: Values) => void;

type Props = {
  /** Of what it is the draft; without it nothing is kept. */
  slot?: string;
  fields: Field[] | ((values: Values, set: Set) => Field[]);
  /** Resolves to whether it was accepted. */
  submit: (values: Values) => Promise<boolean>;
  label: string;
  /** On the button while it is on its way. */
  sending?: string;
  busy?: boolean;
  problem?: Problem;
  cancel?: () => void;
  /** Reads again what somebody else has changed meanwhile; the form stays as it is. */
  refresh?: () => void;
  secondary?: boolean;
  /** Values that no field shows yet. */
  initial?: Values;
  children?: (values: Values, set: Set) => ReactNode;
};

/** Fields, checked together; what was typed stays until it was accepted. */
export function Form({ slot, fields, submit, label, sending, busy, problem, cancel, refresh, secondary, initial, children }: Props) {
  const { t } = useTexts();
  const id = useId();
  const box = useBox();
  const draft = useDraft(slot, fields, initial);
  const [mine, setMine] = useState<Wrong>([]);
  const [turn, setTurn] = useState(0);
  const { values, set } = draft;
  const shown = draft.fields.filter(f => !f.when || f.when(values));
  const wrong = mine.length > 0 ? mine : wrongFrom(problem, shown);
  const leave = cancel ?? box?.leave;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const say = { required: (field: string) => t('form.required', { field }), day: t('day.wrong'), time: t('time.wrong') };
    const found = wrongIn(shown, values, today(), say);
    setMine(found);
    setTurn(n => n + 1);
    if (found.length > 0) return;
    if (await submit(ready(shown, values, today()))) draft.clear();
  }

  return (
    <form onSubmit={e => void send(e)} noValidate className="s-form">
      {wrong.length > 0 ? (
        <ErrorSummary key={turn} wrong={wrong} problem={mine.length > 0 ? undefined : problem} id={id} />
      ) : (
        problem && <ProblemBox problem={problem} again={isStale(problem) ? refresh : undefined} />
      )}
      {draft.found && (
        <p className="s-draft" role="status">
          <Icon name="info" />
          <span>{t('draft.found')}</span>
          <button type="button" className="s-link" onClick={draft.restart}>{t('draft.restart')}</button>
        </p>
      )}
      {grouped(shown).map(row => {
        const rows = row.fields.map(f => (
          <FieldRow
            key={f.name}
            field={f}
            id={id + f.name}
            value={values[f.name] ?? ''}
            wrong={wrong.find(w => w.field === f.name)?.text}
            change={value => {
              setMine(all => all.filter(w => w.field !== f.name));
              set({ [f.name]: value });
            }}
          />
        ));
        if (!row.group) return rows;
        const { key, legend, remove } = row.group;
        return (
          <fieldset className="s-step" key={key}>
            <legend>{legend}</legend>
            {rows}
            {remove && (
              <button type="button" className="s-link" onClick={remove}>
                <Icon name="close" />{t('form.remove')}<span className="s-sr">: {legend}</span>
              </button>
            )}
          </fieldset>
        );
      })}
      {children?.(values, set)}
      <div className="s-buttons">
        <button type="submit" className={`button ${secondary ? 'button-secondary' : 'button-primary'}`} aria-disabled={busy}>
          {busy ? (sending ?? t('form.sending')) : label}
        </button>
        {leave && <button type="button" className="button button-tertiary" onClick={leave}>{t('form.cancel')}</button>}
      </div>
    </form>
  );
}
