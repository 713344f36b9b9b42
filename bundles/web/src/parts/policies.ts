import { addDays } from './form/days';

type Policy = { title: string; until?: string };

/** Its last day, where that has passed: from then on it is history. */
export const endedOn = ({ until }: Policy, day: string) => (until !== undefined && until <= day ? addDays(until, -1) : undefined);

/** The policies a sentence names that are history by that day, each with its last day. */
export const historicIn = (quote: string, policies: readonly Policy[], day: string) =>
  policies.flatMap(policy => {
    const last = endedOn(policy, day);
    return last && quote.includes(policy.title) ? [{ title: policy.title, last }] : [];
  });
