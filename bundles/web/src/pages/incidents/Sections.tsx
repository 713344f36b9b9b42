import { PageHead } from '../../parts/page';
import { Section as Shared, type Part, type SectionPage } from '../../parts/Section';
import { useSession } from '../../session';

const INCIDENTS: Part = { to: '/haendelser', text: 'nav.incidents' };
const NOTES: Part = { to: '/lukkede-noter', text: 'notes.title' };

/** Incidents, and beside them the closed notes where the municipality keeps such. */
export function Section(page: SectionPage) {
  const { way } = useSession();
  if (way.preparedness?.notes) return <Shared name="nav.incidents" parts={[INCIDENTS, NOTES]} {...page} />;
  const { title, lead, actions, children } = page;
  return (
    <div className="container">
      <PageHead title={title} lead={lead} actions={actions} />
      {children}
    </div>
  );
}
