/** Which kinds of element a reader looks for together, in the order of reading. */
const kinds = {
  model: ['standing', 'policy', 'principle', 'term', 'indicator'],
  programmes: [
    'programme',
    'entry',
    'participation',
    'leaving',
    'handOver',
    'transition',
    'transitionStep',
    'transitionNeed',
    'responsibility',
    'coordination',
    'contribution',
    'exit',
    'tighterAccess',
  ],
  forums: [
    'forum',
    'seats',
    'cadence',
    'duty',
    'criterion',
    'partition',
    'lifetime',
    'shared',
    'secretariat',
    'service',
    'escalation',
  ],
  intake: ['channel', 'takeUp', 'form', 'presenting', 'deadline', 'targetGroup', 'question', 'challenge', 'concernHolder', 'concernWords', 'door', 'unitType', 'area', 'sparring', 'guidance'],
  plan: ['planDomain', 'ownWishes', 'review', 'template', 'templateReview', 'templateAnswer', 'templateYearly', 'templateStep', 'letter', 'closingReason'],
  around: ['unit', 'few', 'outreach', 'groupWork', 'groupAim', 'groupTie', 'groupEnding', 'assigning', 'receiving'],
  incidents: ['preparedness', 'preparednessGoal', 'incident', 'emergencyStep', 'closedNotes'],
  measures: ['intervention', 'step', 'catalogue', 'catalogueYearly'],
} as const;

export type Group = keyof typeof kinds | 'other';

export const known: Record<string, readonly string[]> = kinds;

/** The groups that have something, each with its kinds; what no group knows is never left out. */
export function grouped(rules: readonly { kind: string }[]): { group: Group; kinds: string[] }[] {
  const there = [...new Set(rules.map(rule => rule.kind))];
  const all = Object.entries(known).map(([group, own]) => ({
    group: group as Group,
    kinds: own.filter(kind => there.includes(kind)),
  }));
  const told = all.flatMap(g => g.kinds);
  return [...all, { group: 'other' as const, kinds: there.filter(kind => !told.includes(kind)) }].filter(
    g => g.kinds.length > 0,
  );
}

/** Ids of the documents that ended by that day: they are history and stay to be read. */
export const historicOn = (day: string, policies: readonly { id: string; until?: string }[]) =>
  policies.filter(policy => policy.until !== undefined && policy.until <= day).map(policy => policy.id);
