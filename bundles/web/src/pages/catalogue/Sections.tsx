import { Section as Shared, type Part, type SectionPage } from '../../parts/Section';
import { useSession } from '../../session';

const RECORDS: Part = { to: '/videnbank', text: 'nav.records' };
const STAIRCASE: Part[] = [
  { to: '/katalog', text: 'nav.catalogue' },
  { to: '/katalog/skoleaar', text: 'nav.schoolYear', right: 'seeInterventions' },
];

/** The knowledge bank; beside it the catalogue, where the municipality has a staircase. */
export function Section(page: SectionPage) {
  const { way } = useSession();
  const parts = way.staircase.steps.length > 0 ? [RECORDS, ...STAIRCASE] : [];
  return <Shared name="nav.records" parts={parts} {...page} />;
}
