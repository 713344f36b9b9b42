import { describe, expect, it } from 'vitest';
import { declination } from './declination';

const typed = { reason: 'Nej', on: '2026-11-30', complaint: 'ANKESTYRELSEN', hearing: 'yes', heardOn: '2026-11-20', notHeardBecause: 'Kendt' };

describe('a refusal', () => {
  it('that is a decision tells how to complain and one thing about the hearing', () => {
    const standing = 'ADMINISTRATIVE_DECISION';
    const told = { reason: 'Nej', decidedOn: '2026-11-30', standing, complaint: 'ANKESTYRELSEN' };
    expect(declination({ ...typed, standing })).toEqual({ ...told, heardOn: '2026-11-20' });
    expect(declination({ ...typed, standing, hearing: 'no' })).toEqual({ ...told, notHeardBecause: 'Kendt' });
  });

  it('that is no decision tells neither, whatever was typed before', () => {
    expect(declination({ ...typed, standing: 'NO_DECISION' })).toEqual({
      reason: 'Nej', decidedOn: '2026-11-30', standing: 'NO_DECISION',
    });
  });

  it('is not marked for the person', () => {
    expect(declination({ reason: 'Nej', on: '2026-11-30' }).standing).toBeUndefined();
  });
});
