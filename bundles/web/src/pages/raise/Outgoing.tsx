import { DAY, type Letter } from '../../outbox/outbox';
import { useTexts } from '../../texts';
import type { Typed } from './body';

type Props = { letters: Letter<Typed>[]; shown: boolean; mend: (id: string) => void; drop: (id: string) => void };

const NOTED = 60;

/** What is still here and not there, and what became of the rest. */
export function Outgoing({ letters, shown, mend, drop }: Props) {
  const { t, moment } = useTexts();
  if (letters.length === 0) return null;
  return (
    <section className="s-panel s-outgoing" aria-label={t('raise.outgoing')}>
      <h2>{t('raise.outgoing')}</h2>
      <ul className="s-plain">
        {letters.map(one => (
          <li key={one.id} data-letter={one.state}>
            <span className={`s-pill ${one.state === 'waiting' ? 'warn' : 'late'}`}>{t(`raise.${one.state}`)}</span>{' '}
            {one.typed && <span lang="da">{short(one.typed.values.text ?? '')}</span>}
            <span className="s-sub">
              {one.state === 'lost'
                ? t('raise.lost.text', { at: moment(new Date(one.at).toISOString()) })
                : t('raise.until', { at: moment(new Date(one.at + DAY).toISOString()) })}
            </span>
            {one.problem && <p>{one.problem.detail || one.problem.title}</p>}
            {shown && one.state === 'refused' && (
              <button type="button" className="s-link" onClick={() => mend(one.id)}>{t('raise.mend')}</button>
            )}
            {shown && one.state === 'lost' && (
              <button type="button" className="s-link" onClick={() => drop(one.id)}>{t('raise.seen-it')}</button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const short = (text: string) => (text.length > NOTED ? `${text.slice(0, NOTED)} …` : text);
