import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { PageHead } from '../../parts/page';
import { may, type Right } from '../../rights';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';

const SECTIONS: { to: string; text: Key; right?: Right }[] = [
  { to: '/administration/brugere', text: 'users', right: 'administer' },
  { to: '/administration/poster', text: 'posts', right: 'administer' },
  { to: '/administration/indflytning', text: 'moving', right: 'moveIn' },
  { to: '/administration/revision', text: 'audit', right: 'readAudit' },
  { to: '/administration/modtagelse', text: 'feeds' },
  { to: '/administration/arbejdsgang', text: 'rulebook' },
  { to: '/administration/ny-udgave', text: 'models', right: 'compareModels' },
];

type Me = Parameters<typeof may>[0];
export const sectionsFor = (me: Me) => SECTIONS.filter(s => !s.right || may(me, s.right));

/** A page of the administration, beside the others that somebody may use. */
export function Section({ title, lead, actions, children }: { title: string; lead: string; actions?: ReactNode; children: ReactNode }) {
  const { t } = useTexts();
  const { me } = useSession();
  const [here] = useLocation();
  return (
    <div className="container">
      <PageHead title={title} lead={lead} actions={actions} />
      <nav className="s-tabs" aria-label={t('nav.administration')}>
        {sectionsFor(me).map(s => (
          <Link key={s.to} href={s.to} aria-current={here === s.to ? 'page' : undefined}>{t(s.text)}</Link>
        ))}
      </nav>
      {children}
    </div>
  );
}
