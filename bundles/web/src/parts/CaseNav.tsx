import { Link, useLocation } from 'wouter';
import { may, type Right } from '../rights';
import { useSession } from '../session';
import { useTexts, type Key } from '../texts';
import { useCurrentInSight } from './inSight';

/** The pages of a case, below its own address. A further one is a line here. */
const SUB_PAGES: { to: string; text: Key; right?: Right }[] = [
  { to: '', text: 'case.nav.overview' },
  { to: '/handleplan', text: 'plan', right: 'coordinate' },
  { to: '/forloeb', text: 'course', right: 'coordinate' },
  { to: '/optegnelser', text: 'records.case' },
  { to: '/breve', text: 'letters', right: 'coordinate' },
  { to: '/alder', text: 'ages', right: 'coordinate' },
  { to: '/arenaer', text: 'arenas', right: 'coordinate' },
  { to: '/deling', text: 'shared.case' },
  { to: '/netvaerk', text: 'case.nav.network', right: 'coordinate' },
];

/** Above every page of a case: where else in the case one can go. */
export function CaseNav({ id }: { id: string }) {
  const { t } = useTexts();
  const { me } = useSession();
  const [here] = useLocation();
  const bar = useCurrentInSight(here);
  return (
    <nav className="s-nav s-casenav" aria-label={t('case.nav')}>
      <ul ref={bar}>
        {SUB_PAGES.filter(page => !page.right || may(me, page.right)).map(({ to, text }) => {
          const href = `/sager/${id}${to}`;
          return (
            <li key={to}>
              <Link href={href} aria-current={here === href ? 'page' : undefined}>{t(text)}</Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
