import { describe, expect, it } from 'vitest';
import { chosen, grouped, joined, orNone, ready, wrongFrom, wrongIn, type Field } from './fields';

const fields: Field[] = [
  { name: 'family', label: 'Efternavn', required: true, at: 'person/told/familyName' },
  { name: 'due', label: 'Frist', type: 'day' },
  { name: 'at', label: 'Klokken', type: 'time' },
];
const say = { required: (field: string) => `Udfyld ${field}`, day: 'ikke en dag', time: 'ikke en tid' };
const wrong = (values: Record<string, string>) => wrongIn(fields, values, '2026-11-22', say);

describe('the fields of a form', () => {
  it('are told apart from what is filled in', () => {
    expect(wrong({ family: ' ' })).toEqual([{ field: 'family', text: 'Udfyld Efternavn' }]);
    expect(wrong({ family: 'Holm', due: '24.12', at: '9.30' })).toEqual([]);
    expect(wrong({ family: 'Holm', due: '31.2', at: '25' }).map(w => w.text)).toEqual(['ikke en dag', 'ikke en tid']);
  });

  it('are named together with the group they stand in', () => {
    const step: Field = { name: 'goal', label: 'Mål', required: true, group: { key: '1', legend: 'Aftale 1' } };
    expect(wrongIn([step], {}, '2026-11-22', say)).toEqual([{ field: 'goal', text: 'Udfyld Aftale 1: Mål' }]);
  });

  it('get what the platform says about their place in the body', () => {
    const problem = {
      title: '', detail: '', status: 400,
      errors: [
        { pointer: '#/person/told/familyName', message: 'er for langt' },
        { pointer: '#/due', message: 'er ikke en dag' },
        { pointer: '#/elsewhere', message: 'mangler' },
        { parameter: 'If-Match', message: 'mangler' },
      ],
    };
    expect(wrongFrom(problem, fields)).toEqual([
      { field: 'family', text: 'er for langt' },
      { field: 'due', text: 'er ikke en dag' },
      { field: '', text: 'mangler' },
      { field: '', text: 'If-Match: mangler' },
    ]);
    expect(wrongFrom(undefined, fields)).toEqual([]);
  });

  it('are sent as the platform reads them', () => {
    expect(ready(fields, { family: 'Holm', due: '24/12-26', at: '9' }, '2026-11-22')).toEqual({
      family: 'Holm', due: '2026-12-24', at: '09:00',
    });
  });

  it('stand together in their groups', () => {
    const group = (key: string) => ({ key, legend: key });
    const rows = grouped([
      { name: 'a', label: 'a' },
      { name: 'b', label: 'b', group: group('1') },
      { name: 'c', label: 'c', group: group('1') },
      { name: 'd', label: 'd', group: group('2') },
    ]);
    expect(rows.map(r => r.fields.map(f => f.name))).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('hold several choices in one value', () => {
    expect(chosen(joined(['a', 'b']))).toEqual(['a', 'b']);
    expect(chosen('')).toEqual([]);
    expect([orNone('  '), orNone(' x ')]).toEqual([undefined, 'x']);
  });
});
