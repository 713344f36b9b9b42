import { Section as Shared, type Part, type SectionPage } from '../../parts/Section';

const PARTS: Part[] = [
  { to: '/administration/brugere', text: 'users', right: 'administer' },
  { to: '/administration/stillinger', text: 'posts', right: 'administer' },
  { to: '/administration/enheder', text: 'units', right: 'nameAdvisers', where: way => way.organisation !== undefined },
  { to: '/administration/indflytning', text: 'moving', right: 'moveIn' },
  { to: '/administration/revision', text: 'audit', right: 'readAudit' },
  { to: '/administration/modtagelse', text: 'feeds' },
  { to: '/administration/meddelelser', text: 'messages', right: 'seeToMessages' },
  { to: '/administration/arbejdsgang', text: 'rulebook' },
  { to: '/administration/ny-udgave', text: 'models', right: 'compareModels' },
];

export const Section = (page: SectionPage) => <Shared name="nav.administration" parts={PARTS} {...page} />;
