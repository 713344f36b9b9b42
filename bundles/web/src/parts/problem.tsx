import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Problem } from '../api/client';
import { useTexts } from '../texts';
import { Icon } from './icon';

/** Somebody else changed it first. */
export const isStale = (problem: Problem) => problem.type?.endsWith('/changed-meanwhile') ?? false;

/** What a problem document says: the matter, the rule's reason and the sentences it stands on. */
export function ProblemBox({ problem, again }: { problem: Problem; again?: () => void }) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div className="alert alert-error s-problem" role="alert" ref={box} tabIndex={-1} data-state="error">
      <Icon name="error" cls="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">{problem.title || t('problem.title')}</h2>
        <p className="alert-text">{problem.detail || t(problem.status >= 500 ? 'problem.platform' : 'problem.network')}</p>
        {problem.reason && problem.reason.text !== problem.detail && (
          <p className="alert-text" lang={problem.reason.lang}>{problem.reason.text}</p>
        )}
        {problem.errors && problem.errors.length > 0 && (
          <ul>{problem.errors.map(e => <li key={(e.pointer ?? e.parameter) + e.message}>{e.message}</li>)}</ul>
        )}
        {problem.sources?.map(s => (
          <blockquote key={s.requirement} lang="da">»{s.quote.text}« <cite>{s.document}</cite></blockquote>
        ))}
        {again && (
          <button type="button" className="button button-secondary" onClick={again}>{t(isStale(problem) ? 'problem.refresh' : 'problem.again')}</button>
        )}
      </div>
    </div>
  );
}

/** Nothing to show, said in words. */
export function Empty({ icon, title, text, state = 'empty', level = 2, children }: {
  icon: string;
  title: string;
  text: string;
  state?: 'empty' | 'missing';
  level?: 1 | 2;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="s-empty" data-state={state}>
      <Icon name={icon} />
      <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** It is not there, or not for the one who asks: nobody is told which. */
export function Missing({ back }: { back: string }) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = `${t('missing.title')} – Sporskifte`;
    document.querySelector('h1')?.focus();
  }, [t]);
  return (
    <div className="s-panel">
      <Empty icon="search" title={t('missing.title')} text={t('missing.text')} state="missing" level={1}>
        <Link href={back} className="button button-secondary">{t('missing.back')}</Link>
      </Empty>
    </div>
  );
}
