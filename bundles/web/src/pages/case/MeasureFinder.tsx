import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../parts/icon';
import { useTexts } from '../../texts';
import { ALL, wanted, type Entry } from '../catalogue/entries';
import type { Offer } from './steps';

const SHOWN = 8;

type Props = { entries: Entry[]; caseId: string; take: (offer: Offer) => void };

/** Searches the staircase's catalogue: a measure becomes a step that points to it, a plan template a document of the case. */
export function MeasureFinder({ entries, caseId, take }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const usable = entries.filter(e => !['THEME', 'ACTIVITY'].includes(e.kind));
  if (usable.length === 0) return null;
  const found = wanted(usable, { ...ALL, text });
  return (
    <fieldset className="s-step">
      <legend>{t('catalogue.offer')}</legend>
      <div className="form-group wide">
        <label className="form-label" htmlFor="measure">{t('catalogue.search')}</label>
        <input
          className="form-input"
          id="measure"
          value={text}
          autoComplete="off"
          maxLength={200}
          onChange={e => setText(e.target.value)}
          onKeyDown={e => e.key === 'Enter' && e.preventDefault()}
        />
      </div>
      <div className="wide" role="status">
        {found.length === 0 ? (
          <p className="s-muted">{t('catalogue.offer.none')}</p>
        ) : (
          <ul className="s-tasks">
            {found.slice(0, SHOWN).map(entry => (
              <li key={entry.code}>
                <div>
                  <b lang="da">{entry.name}</b>
                  <span className="s-sub">
                    {t(`catalogue.kind.${entry.kind}`)}
                    {entry.target && <> · <span lang="da">{entry.target}</span></>}
                    {entry.tight && <> · {t('catalogue.coordinators')}</>}
                  </span>
                </div>
                {entry.template ? (
                  <Link href={`/videnbank/ny/${entry.template}?sag=${caseId}`} className="s-link">
                    <Icon name="arrow-forward" />
                    {t('catalogue.offer.begin')}
                    <span className="s-sr" lang="da">: {entry.name}</span>
                  </Link>
                ) : (
                  <button type="button" className="s-link" onClick={() => take({ title: entry.name, owner: '', entry: entry.code })}>
                    <Icon name="plus" />
                    {t('catalogue.offer.put')}
                    <span className="s-sr" lang="da">: {entry.name}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </fieldset>
  );
}
