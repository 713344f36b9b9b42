import { describe, expect, it } from 'vitest';
import { subjectFields, subjectOf } from './subject';

const told = { givenName: 'Ask', familyName: 'Holm', born: '2010-03-04', address: 'Havnegade 1', phone: ' ' };

describe('whom something is about', () => {
  it('is told with a birth date where there is no CPR number', () => {
    expect(subjectOf(told).told).toEqual({
      givenName: 'Ask', familyName: 'Holm', cpr: undefined, born: '2010-03-04', addressProtected: false,
      address: 'Havnegade 1', phone: undefined,
    });
  });

  it('is told with a CPR number alone, however it was written', () => {
    expect(subjectOf({ ...told, cpr: '040310-0000' }).told).toMatchObject({ cpr: '0403100000', born: undefined });
  });

  it('never sends a protected address', () => {
    expect(subjectOf({ ...told, protected: 'yes' }).told).toMatchObject({ addressProtected: true, address: undefined });
  });

  it('keeps a CPR number out of drafts', () => {
    expect(subjectFields(key => key).filter(f => f.secret).map(f => f.name)).toEqual(['cpr']);
  });
});
