import { Section as Shared, type Part, type SectionPage } from '../../parts/Section';

const PARTS: Part[] = [
  { to: '/fora', text: 'nav.forums', right: 'seeForums' },
  { to: '/indsatser', text: 'nav.general', right: 'seeInterventions' },
  { to: '/tal', text: 'nav.figures', right: 'seeFigures' },
];

export const Section = (page: SectionPage) => <Shared name="nav.cooperation" parts={PARTS} {...page} />;
