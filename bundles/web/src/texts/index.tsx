import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { codes } from './codes';
import { common } from './common';
import { inOwnWords, usual, type OwnWords } from './own';
import type { rest } from './rest';
import { work } from './work';

/** Danish and English of one text, side by side so that neither is forgotten. */
export type Words = Record<string, readonly [da: string, en: string]>;
export type Lang = 'da' | 'en';

const first = { ...common, ...work, ...codes };
export type Key = keyof typeof first | keyof typeof rest;
const texts: Words = { ...first };

/** Takes in the words of pages that are fetched when they are wanted. */
export const teach = (more: Words) => void Object.assign(texts, more);

/** In Danish whatever is chosen, as what is kept is kept in Danish. */
export const danish = (key: Key): string => texts[key]?.[0] ?? key;

export type Values = Record<string, string | number>;

/** Of the municipality whose pages these are. */
export const Own = createContext<OwnWords>(usual);

const Chosen = createContext<{ lang: Lang; choose: (lang: Lang) => void }>({ lang: 'da', choose: () => {} });

const remembered = (): Lang => (localStorage.getItem('language') === 'en' ? 'en' : 'da');

export function Language({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(remembered);
  document.documentElement.lang = lang;
  useEffect(() => localStorage.setItem('language', lang), [lang]);
  const chosen = useMemo(() => ({ lang, choose: setLang }), [lang]);
  return <Chosen value={chosen}>{children}</Chosen>;
}

export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

const timeZone = 'Europe/Copenhagen';

export function useTexts() {
  const { lang, choose } = useContext(Chosen);
  const own = useContext(Own);
  return useMemo(() => {
    const at = lang === 'da' ? 0 : 1;
    const locale = lang === 'da' ? 'da-DK' : 'en-GB';
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    const moment = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    const said = (words: Words, key: string) => {
      const text = words[key]?.[at];
      return text && inOwnWords(text, own);
    };
    return {
      lang,
      locale,
      choose,
      t: (key: Key, values?: Values) => fill(said(texts, key) ?? key, values),
      /** The text of a code the platform sends, for example of a state; from further words where they are given. */
      code: (group: string, code: string, words: Words = texts) => said(words, `${group}.${code}`) ?? code,
      /** A calendar day without a time. */
      day: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)),
      moment: (iso: string) => moment.format(new Date(iso)),
    };
  }, [lang, choose, own]);
}

/** Today in Copenhagen, as 2026-11-30. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
