import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../api/client';
import { contentOf, fieldsOf, timeOf, valuesOf, whole } from './fields';

const field = (key: string, kind: string, more: object = {}) =>
  ({ key, label: key, hint: '', kind, choices: [], required: false, specialCategory: false, ...more });

const template = {
  id: 'behovsprofil',
  fields: [
    field('housing', 'ONE_OF', { choices: [{ code: 'NONE', name: 'Ingen', specialCategory: false }] }),
    field('challenges', 'MANY_OF', {
      choices: [
        { code: 'DEBT', name: 'Gæld', specialCategory: false },
        { code: 'PSYCHIATRIC', name: 'Diagnoser', specialCategory: true },
      ],
    }),
    field('health', 'LONG_TEXT', { specialCategory: true }),
  ],
} as unknown as Schemas['ArtefactTemplate'];

const around = { t: (key: string) => key, links: {} };

describe('the form of a template', () => {
  it('offers special categories to those alone who may see them', () => {
    const guest = fieldsOf(template, { ...around, special: false });
    expect(guest.map(f => f.label)).toEqual(['housing', 'challenges']);
    expect(guest[1]!.options!.map(o => o.value)).toEqual(['DEBT']);
    expect(fieldsOf(template, { ...around, special: true })).toHaveLength(3);
  });

  it('tells where in the body a field stands', () => {
    expect(fieldsOf(template, { ...around, special: true })[2]!.at).toBe('content/health');
  });

  it('sends what it was given, and nothing for what is blank', () => {
    const content = { housing: ['NONE'], challenges: ['DEBT', 'PSYCHIATRIC'] };
    expect(contentOf(template, valuesOf(template, content), true)).toEqual(content);
    expect(contentOf(template, {}, true)).toEqual({});
  });

  it('puts plain and special values of one field together', () => {
    expect(whole({ challenges: ['DEBT'] }, { challenges: ['PSYCHIATRIC'], health: ['x'] })).toEqual({
      challenges: ['DEBT', 'PSYCHIATRIC'],
      health: ['x'],
    });
  });

  it('says minutes as hours, and many hours as days', () => {
    expect(timeOf(95)).toEqual(['records.asked.hours', { h: 1, m: 35 }]);
    expect(timeOf(60 * 49)).toEqual(['records.asked.days', { d: 2, h: 1 }]);
  });
});
