import { administration } from './administration';
import { ages } from './ages';
import { baton } from './baton';
import { breach } from './breach';
import { cases } from './cases';
import { catalogue } from './catalogue';
import { colleagues } from './colleagues';
import { concerns } from './concerns';
import { course } from './course';
import { feeds } from './feeds';
import { figures } from './figures';
import { forums } from './forums';
import { groups } from './groups';
import { inbox } from './inbox';
import { incidents } from './incidents';
import { listMeeting } from './listMeeting';
import { marks } from './marks';
import { matching } from './matching';
import { meetings } from './meetings';
import { models } from './models';
import { moving } from './moving';
import { network } from './network';
import { notices } from './notices';
import { outreach } from './outreach';
import { plan } from './plan';
import { raise } from './raise';
import { records } from './records';
import { refusal } from './refusal';
import { rulebook } from './rulebook';
import { search } from './search';
import { sparring } from './sparring';
import { sharing } from './sharing';
import { table } from './table';

/** What the first pages do not say: it comes with the first page that is fetched when it is wanted. */
export const rest = {
  ...cases,
  ...plan,
  ...course,
  ...inbox,
  ...matching,
  ...listMeeting,
  ...concerns,
  ...feeds,
  ...figures,
  ...baton,
  ...breach,
  ...forums,
  ...groups,
  ...marks,
  ...meetings,
  ...table,
  ...administration,
  ...colleagues,
  ...records,
  ...refusal,
  ...network,
  ...notices,
  ...outreach,
  ...rulebook,
  ...search,
  ...sparring,
  ...models,
  ...ages,
  ...moving,
  ...incidents,
  ...raise,
  ...sharing,
  ...catalogue,
};
