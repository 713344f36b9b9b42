import { Section as Shared, type Part, type SectionPage } from '../../parts/Section';

const PARTS: Part[] = [
  { to: '/vejledning', text: 'guidance.title' },
  { to: '/sparring', text: 'sparring.title' },
];

export const Section = (page: SectionPage) => <Shared name="nav.guidance" parts={PARTS} {...page} />;
