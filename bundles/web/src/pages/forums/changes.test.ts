import { describe, expect, it } from 'vitest';
import { areaCode, kindsFor } from './changes';

describe('what becomes of a forum', () => {
  it('offers a school for a forum of schools alone', () => {
    expect(kindsFor({ state: 'STANDING', forum: { partition: {} } })).toContain('AREA_ADDED');
    expect(kindsFor({ state: 'STANDING', forum: {} })).not.toContain('AREA_ADDED');
  });

  it('renames or ends a local one, and does no more to it', () => {
    expect(kindsFor({ area: 'havnen', state: 'STANDING', forum: {} })).toEqual(['AREA_RENAMED', 'AREA_ENDED']);
  });

  it('ends no forum twice', () => {
    expect(kindsFor({ state: 'ENDED', forum: {} })).not.toContain('ENDED');
  });
});

describe('the code of a school', () => {
  it.each([
    ['Ølby Skole', 'oelby-skole'],
    ['Sct. Nicolai Skole ', 'sct-nicolai-skole'],
    ['Højelse Friskole (Køge)', 'hoejelse-friskole-koege'],
  ])('is made of %s', (name, code) => expect(areaCode(name)).toBe(code));
});
