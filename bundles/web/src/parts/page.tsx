import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useTexts } from '../texts';
import { Icon } from './icon';

/** The head of a page; the window is named after it. */
export function PageHead({ title, lead, back, actions, children }: {
  title: string;
  lead?: string;
  back?: { to: string; text: string };
  actions?: ReactNode;
  children?: ReactNode;
}) {
  useEffect(() => void (document.title = `${title} – Sporskifte`), [title]);
  return (
    <div className="s-head">
      {back && <Link href={back.to} className="s-back">{back.text}</Link>}
      <div className="s-headline">
        <div><h1>{title}</h1>{lead && <p>{lead}</p>}</div>
        {actions && <div className="s-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return <section className="s-panel"><header><h2>{title}</h2>{aside}</header>{children}</section>;
}

const tones: Record<string, string> = {
  REFERRED: 'info', ON_AGENDA: 'warn', ENROLLED: 'brand', PLANNED: 'brand', IN_FOLLOW_UP: 'violet',
  NEW: 'info', QUARANTINED: 'late', TRIAGED: 'ok', DONE: 'ok', PROGRESS: 'ok', HELD: 'ok',
  APPROVED: 'brand', SETBACK: 'late', STANDSTILL: 'warn', DRAFT: 'warn', ADMIT: 'ok', DECLINE: 'late', ASK_CASEWORKER: 'warn',
};

export function Pill({ group, value }: { group: string; value: string }) {
  const { code } = useTexts();
  return <span className={`s-pill ${tones[value] ?? ''}`}>{code(group, value)}</span>;
}

export function Due({ day, overdue }: { day: string; overdue: boolean }) {
  const texts = useTexts();
  return <span className={`s-due${overdue ? ' late' : ''}`}><b>{texts.day(day)}</b>{overdue && <span>{texts.t('overdue')}</span>}</span>;
}

/** The sentence a rule stands on, in the language it was written in, and the document that holds it. */
export function Quote({ source }: { source: Schemas['Source'] }) {
  return (
    <figure className="s-quote">
      <blockquote lang="da">»{source.quote}«</blockquote>
      <figcaption><span lang="da">{source.document}</span> · {source.requirement}</figcaption>
    </figure>
  );
}

/** Why something is proposed or was decided. */
export function Why({ open = false, children }: { open?: boolean; children: ReactNode }) {
  const { t } = useTexts();
  return <details className="s-why" open={open}><summary><Icon name="info" />{t('why')}</summary><div>{children}</div></details>;
}

export function More({ next, busy, load }: { next?: string; busy: boolean; load: () => void }) {
  const { t } = useTexts();
  return next ? <div className="s-more"><button type="button" className="button button-secondary" aria-disabled={busy} onClick={() => !busy && load()}>{busy ? t('loading') : t('more')}</button></div> : null;
}
