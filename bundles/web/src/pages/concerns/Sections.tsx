import { PageHead } from '../../parts/page';
import { Section as Shared, type Part, type SectionPage } from '../../parts/Section';
import { useSession } from '../../session';

const PARTS: Part[] = [
  { to: '/bekymringer', text: 'nav.concerns' },
  { to: '/grupper', text: 'nav.groups', right: 'coordinate' },
];

/** Groups stand beside the concerns where the municipality works with them. */
export function Section(page: SectionPage) {
  const { groupWork } = useSession().way;
  if (groupWork) return <Shared name="nav.together" parts={PARTS} {...page} />;
  const { children, ...head } = page;
  return (
    <div className="container">
      <PageHead {...head} />
      {children}
    </div>
  );
}
