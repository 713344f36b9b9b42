import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Problem, Schemas } from '../api/client';
import { useSession } from '../session';
import { today, useTexts } from '../texts';
import { wordsFor } from './due';
import { daysBetween } from './form/days';
import { Icon } from './icon';
import { historicIn } from './policies';
import { ProblemBox } from './problem';

let arrived = false;

/** Names the window; after the first page the heading takes the focus, so that a new page is heard. */
export function useArrival(title: string, ...of: (string | undefined)[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = [title, ...of, 'Sporskifte'].filter(Boolean).join(' – ');
  useEffect(() => void (document.title = whole), [whole]);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, []);
  return heading;
}

type Head = {
  title: string;
  /** Of the title, where it is a name of the municipality's own. */
  lang?: 'da';
  lead?: ReactNode;
  back?: { to: string; text: string };
  actions?: ReactNode;
  children?: ReactNode;
};

export function PageHead({ title, lang, lead, back, actions, children }: Head) {
  const { t } = useTexts();
  const heading = useArrival(title);
  return (
    <div className="s-head">
      {back && (
        <nav className="s-back" aria-label={t('nav.back')}>
          <Link href={back.to}>{back.text}</Link>
          <Icon name="chevron-right" />
          <span aria-current="page" lang={lang}>{title}</span>
        </nav>
      )}
      <div className="s-headline">
        <div>
          <h1 tabIndex={-1} ref={heading} lang={lang}>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {actions && <div className="s-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

export function Panel({ title, titleLang, aside, children }: { title: string; titleLang?: 'da'; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="s-panel">
      <header>
        <h2 lang={titleLang}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

const TONES: Record<string, string[]> = {
  late: ['QUARANTINED', 'SETBACK', 'DECLINE', 'LATE', 'REFUSED'],
  warn: ['ON_AGENDA', 'STANDSTILL', 'DRAFT', 'ASK_CASEWORKER'],
  ok: ['TRIAGED', 'DONE', 'PROGRESS', 'HELD', 'ADMIT'],
  info: ['REFERRED', 'NEW', 'OPEN', 'CREATE'],
  brand: ['ENROLLED', 'PLANNED', 'APPROVED', 'CHANGE'],
  violet: ['IN_FOLLOW_UP'],
};
const toneOf = (value: string) => Object.keys(TONES).find(tone => TONES[tone]!.includes(value)) ?? '';

export function Pill({ group, value }: { group: string; value: string }) {
  const { code } = useTexts();
  return <span className={`s-pill ${toneOf(value)}`}>{code(group, value)}</span>;
}

/** A deadline, and how far it is. */
export function Due({ day, overdue }: { day: string; overdue: boolean }) {
  const { t, day: written } = useTexts();
  const left = daysBetween(today(), day);
  const tone = overdue ? 'late' : left <= 7 ? 'soon' : '';
  const away = wordsFor(left);
  return (
    <span className={`s-due ${tone}`}>
      <b>{written(day)}</b>
      {away && <span>{t(...away)}</span>}
    </span>
  );
}

/** The sentence a rule stands on, in the language it was written in, and the document that holds it. */
export function Quote({ source }: { source: Schemas['Source'] }) {
  const { t, day } = useTexts();
  const { way } = useSession();
  const historic = historicIn(source.quote, way.standing?.policies ?? [], today());
  return (
    <figure className="s-quote">
      <blockquote lang="da">»{source.quote}«</blockquote>
      <figcaption>
        <span lang="da">{source.document}</span> · {source.requirement}
        {historic.map(({ title, last }) => (
          <span className="s-tag" key={title}>{t('policy.historic', { title, day: day(last) })}</span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Why something is proposed or was decided. */
export function Why({ open = false, of, children }: { open?: boolean; of?: string; children: ReactNode }) {
  const { t } = useTexts();
  return (
    <details className="s-why" open={open}>
      <summary>
        <Icon name="info" />
        {t('why')}
        {of && <span className="s-sr" lang="da">: {of}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}

type MoreProps = { next?: string; busy: boolean; problem?: Problem; load: () => void };

/** Fetches what a list goes on with, and says so when it does not come. */
export function More({ next, busy, problem, load }: MoreProps) {
  const { t } = useTexts();
  if (!next) return null;
  if (problem) return <ProblemBox problem={problem} again={load} />;
  return (
    <div className="s-more">
      <button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => !busy && load()}>
        {busy ? t('loading') : t('more')}
      </button>
    </div>
  );
}

/** Facts, one a line; what is not known is left out. */
export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== '' && value !== null && value !== false);
  return (
    <dl className="s-facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
