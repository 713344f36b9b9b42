import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { may, type Right } from '../rights';
import { useSession, type WayOfWorking } from '../session';
import { useTexts, type Key } from '../texts';
import { PageHead } from './page';

export type Part = { to: string; text: Key; right?: Right; where?: (way: WayOfWorking) => boolean };

export type SectionPage = { title: string; lead: string; actions?: ReactNode; children: ReactNode };

/** Pages that share an entry of the navigation: each beside the others that somebody may use. */
export function Section({ name, parts, title, lead, actions, children }: SectionPage & { name: Key; parts: Part[] }) {
  const { t } = useTexts();
  const { me, way } = useSession();
  const [here] = useLocation();
  const offered = parts.filter(({ right, where }) => (!right || may(me, right)) && (!where || where(way)));
  return (
    <div className="container">
      <PageHead title={title} lead={lead} actions={actions} />
      {offered.length > 1 && (
        <nav className="s-tabs" aria-label={t(name)}>
          {offered.map(part => (
            <Link key={part.to} href={part.to} aria-current={here === part.to ? 'page' : undefined}>{t(part.text)}</Link>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}
