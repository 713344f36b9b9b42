import { describe, expect, it } from 'vitest';
import { added, contentOf, offered, removed, stepsOf, valuesOf } from './steps';

const action = {
  id: 'a1', domain: 'EDUCATION', goal: 'Tilbage i skole', action: 'Samtale', owner: 'UU', due: '2026-12-01', status: 'DONE' as const,
};
const plan = { ownWishes: 'Mekaniker', purpose: 'PREVENT' as const, actions: [action] };

describe('the steps of a plan', () => {
  it('come back as they were', () => {
    expect(contentOf(valuesOf(plan))).toEqual({ purpose: 'PREVENT', ownWishes: 'Mekaniker', actions: [action] });
  });

  it('are joined by an offer of the catalogue, with who does it', () => {
    const values = valuesOf(plan);
    const more = { ...values, ...offered(values, { title: 'Fritidsjob', owner: 'Jobkonsulent' }, 'WORK') };
    expect(contentOf(more).actions.at(-1)).toMatchObject({ domain: 'WORK', action: 'Fritidsjob', owner: 'Jobkonsulent' });
    const placed = { ...values, ...offered(values, { title: 'Skole', owner: '', domain: 'HOME' }, 'WORK') };
    expect(contentOf(placed).actions.at(-1)).toMatchObject({ domain: 'HOME', action: 'Skole' });
  });

  it('point to the measure of the catalogue they make use of', () => {
    const values = valuesOf(plan);
    const more = { ...values, ...offered(values, { title: 'Pop-up sport', owner: '', entry: 'POP_UP_SPORT' }, 'WORK') };
    expect(contentOf(more).actions.map(a => a.entry)).toEqual([undefined, 'POP_UP_SPORT']);
    const kept = { ...plan, actions: [{ ...action, entry: 'POP_UP_SPORT' }] };
    expect(contentOf(valuesOf(kept)).actions[0]?.entry).toBe('POP_UP_SPORT');
  });

  it('are joined by new ones without an identity', () => {
    const values = valuesOf(plan);
    const more = { ...values, ...added(values, 'HOME') };
    const most = { ...more, ...added(more, 'WORK') };
    expect(stepsOf(most)).toEqual(['a1', 'new1', 'new2']);
    expect(contentOf(most).actions.slice(1)).toMatchObject([
      { id: undefined, domain: 'HOME', status: 'OPEN' },
      { id: undefined, domain: 'WORK', status: 'OPEN' },
    ]);
  });

  it('lose what was removed, and nothing else', () => {
    const values = valuesOf(undefined);
    const one = { ...values, ...added(values, 'HOME') };
    const two = { ...one, ...added(one, 'WORK') };
    expect(contentOf({ ...two, ...removed(two, 'new1') }).actions.map(a => a.domain)).toEqual(['WORK']);
  });
});
