import { useId, useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { DayInput } from '../../parts/form/DayInput';
import { readDay } from '../../parts/form/days';
import { Load, useLoad } from '../../parts/load';
import { Panel, Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';

type View = Schemas['AgePreview'];

/** What changes until a day, and on which days anything changes at all. */
export function Preview({ person, turn }: { person: string; turn: number }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const id = useId();
  const [typed, setTyped] = useState('');
  const on = typed ? readDay(typed, today()) : undefined;
  const load = useLoad(async () => {
    const params = { path: { tenant, person }, query: { on } };
    return valueOf(await api.GET('/{tenant}/young-people/{person}/age-preview', { params }));
  }, [tenant, person, on, turn]);
  return (
    <>
      <div className="form-group">
        <label className="form-label" htmlFor={id}>{t('ages.on')}</label>
        <DayInput id={id} label={t('ages.on')} value={typed || (load.data?.on ?? '')} change={setTyped} />
      </div>
      <Load load={load}>
        {view => (
          <>
            <Coming view={view} choose={setTyped} />
            <Changes view={view} />
            <Holding view={view} />
          </>
        )}
      </Load>
    </>
  );
}

function useAge() {
  const { t } = useTexts();
  return (years: number, months: number) => {
    if (months === 0) return t('ages.years', { years });
    return months === 6 ? t('ages.years.half', { years }) : t('ages.years.months', { years, months });
  };
}

function Coming({ view, choose }: { view: View; choose: (day: string) => void }) {
  const { t, day } = useTexts();
  const age = useAge();
  return (
    <Panel title={t('ages.coming')}>
      {view.coming.length === 0 && <p className="s-muted">{t('ages.coming.none')}</p>}
      <ul className="s-people">
        {view.coming.map(c => (
          <li key={c.day}>
            <button type="button" className="s-link" aria-pressed={c.day === view.on} onClick={() => choose(c.day)}>
              {day(c.day)} – {age(c.age, c.months)}
            </button>
            <span className="s-sub">{t('ages.count', { n: c.changes })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Changes({ view }: { view: View }) {
  const { t, code, day } = useTexts();
  return (
    <Panel title={t('ages.changes', { day: day(view.on), age: view.ageThen })}>
      {view.changes.length === 0 && <p className="s-muted">{t('ages.changes.none')}</p>}
      <ul className="s-people">
        {view.changes.map((change, n) => (
          <li key={`${n}-${change.day}`}>
            <b lang="da">{change.text}</b>
            <span className="s-sub">
              {day(change.day)} · {code('change', change.kind)}
              {change.caseNumber && <> · {t('case.number', { number: change.caseNumber })}</>}
            </span>
            <Why of={change.text}><Quote source={change.source} /></Why>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Holding({ view }: { view: View }) {
  const { t } = useTexts();
  return (
    <details className="s-rules">
      <summary>{t('ages.holding', { n: view.holding.length })}</summary>
      <ul className="s-people">
        {view.holding.map(law => (
          <li key={law.rule}>
            <b lang="da">{law.rule}</b>
            <Quote source={law.source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
