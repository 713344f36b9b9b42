import { useEffect, useState } from 'react';
import { useTexts } from '../texts';
import { Empty } from './problem';

/** Long enough that nobody asks after each letter, short enough that nobody waits. */
const PAUSE = 300;

export type Search = {
  text: string;
  /** What to ask the platform for, once the typing pauses. */
  q?: string;
  type: (text: string) => void;
  clear: () => void;
};

/**
 * Words typed to search a list by. They may be somebody's name, so the page alone keeps them: they are never part of
 * its address.
 */
export function useSearch(): Search {
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const clear = () => {
    setText('');
    setWords('');
  };
  return { text, q: words || undefined, type: setText, clear };
}

/** The field to search by, among the filters of a list. */
export function SearchField({ search, label }: { search: Search; label: string }) {
  return (
    <div className="form-group" role="search">
      <label className="form-label" htmlFor="search">{label}</label>
      <input
        className="form-input"
        id="search"
        type="search"
        value={search.text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={e => search.type(e.target.value)}
      />
    </div>
  );
}

/** How many are shown, read out whenever that changes; of a search all is what was found. */
export function Shown({ n, next, search }: { n: number; next?: string; search: Search }) {
  const { t } = useTexts();
  const key = search.q ? (next ? 'search.first' : 'search.found') : next ? 'search.first.all' : 'search.all';
  return <p className="s-count" role="status">{t(key, { n })}</p>;
}

export function NothingFound({ search }: { search: Search }) {
  const { t } = useTexts();
  return (
    <Empty icon="search" title={t('search.none')} text={t('search.none.text')}>
      <button type="button" className="button button-secondary" onClick={search.clear}>{t('search.clear')}</button>
    </Empty>
  );
}
