import type { Schemas } from '../../api/client';
import { chosen, joined, type Values } from '../../parts/form/fields';

type Plan = Pick<Schemas['ActionPlan'], 'ownWishes' | 'purpose'> & { actions: Omit<Schemas['PlanAction'], 'tight'>[] };
type Content = Schemas['PlanContent'];

const PARTS = ['domain', 'goal', 'action', 'owner', 'due', 'status', 'entry'] as const;

/** The steps of a plan in a form: `steps` names them, and `<step>.<part>` holds what each says. */
export const stepsOf = (values: Values) => chosen(values.steps);

export function valuesOf(plan: Plan | undefined): Values {
  const values: Values = { ownWishes: plan?.ownWishes ?? '', purpose: plan?.purpose ?? 'PREVENT' };
  for (const action of plan?.actions ?? []) {
    PARTS.forEach(part => (values[`${action.id}.${part}`] = action[part] ?? ''));
  }
  return { ...values, steps: joined((plan?.actions ?? []).map(a => a.id)) };
}

/** A further step, under a name that no step of the platform has. */
export function added(values: Values, domain: string): Values {
  const steps = stepsOf(values);
  const taken = steps.map(s => Number(/^new(\d+)$/.exec(s)?.[1] ?? 0));
  const step = `new${Math.max(0, ...taken) + 1}`;
  const empty = Object.fromEntries(PARTS.map(part => [`${step}.${part}`, '']));
  return { ...empty, steps: joined([...steps, step]), [`${step}.domain`]: domain, [`${step}.status`]: 'OPEN' };
}

/** An offer of the catalogue, as far as a step tells it. */
export type Offer = { title: string; owner: string; domain?: string; entry?: string };

/** A further step that makes use of an offer. */
export function offered(values: Values, offer: Offer, domain: string): Values {
  const more = added(values, offer.domain ?? domain);
  const step = stepsOf(more).at(-1);
  return { ...more, [`${step}.action`]: offer.title, [`${step}.owner`]: offer.owner, [`${step}.entry`]: offer.entry ?? '' };
}

export const removed = (values: Values, step: string): Values => ({
  steps: joined(stepsOf(values).filter(other => other !== step)),
});

export const isNew = (step: string) => /^new\d+$/.test(step);

export function contentOf(values: Values): Content {
  return {
    purpose: values.purpose as Content['purpose'],
    ownWishes: values.ownWishes ?? '',
    actions: stepsOf(values).map(step => {
      const part = (name: (typeof PARTS)[number]) => values[`${step}.${name}`] ?? '';
      return {
        id: isNew(step) ? undefined : step,
        domain: part('domain'),
        goal: part('goal'),
        action: part('action'),
        owner: part('owner'),
        due: part('due'),
        status: (part('status') || 'OPEN') as Schemas['PlanActionStatus'],
        entry: part('entry') || undefined,
      };
    }),
  };
}
