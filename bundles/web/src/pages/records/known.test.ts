import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../api/client';
import { begun, knownBy, saidBy, told } from './known';

type View = Schemas['CaseView'];

const step = { id: 's', domain: 'SCHOOL', goal: 'I skole', owner: 'Lærer', due: '2026-12-01', status: 'OPEN' as const };
const view = {
  file: { referral: { concern: 'Er der aldrig' } },
  plan: {
    ownWishes: 'Vil være tømrer',
    actions: [
      { ...step, action: 'Morgenkontakt', tight: false },
      { ...step, id: 't', goal: 'Mindre angst', action: 'Cool Kids', entry: 'COOL_KIDS', tight: true },
    ],
  },
  tasks: [],
} as unknown as View;

describe('what a document about a case begins with', () => {
  it('is what the case says of itself', () => {
    expect(saidBy(view)).toMatchObject({ OWN_WISHES: 'Vil være tømrer', REFERRAL: 'Er der aldrig' });
  });

  it('has no word of a step that others may not see', () => {
    const said = Object.values(saidBy(view)).join(' ');
    expect(said).toContain('Morgenkontakt (Lærer)');
    expect(said).not.toContain('Cool Kids');
    expect(said).not.toContain('angst');
  });

  it('stands at the fields that ask for it', () => {
    const field = { key: 'words', label: 'Egne ord', hint: '', kind: 'OWN_WORDS', choices: [], required: true, specialCategory: false };
    const template = { fields: [{ ...field, known: 'OWN_WISHES' }, { ...field, key: 'goal' }] } as unknown as Schemas['ArtefactTemplate'];
    expect(begun(template, knownBy(saidBy(view)))).toMatchObject({ 'content.words': 'Vil være tømrer', 'content.goal': '' });
    expect(begun(template, told(new URLSearchParams('goal=Ro')))).toMatchObject({ 'content.goal': 'Ro' });
    expect(begun(template, told(new URLSearchParams('x=y')))).toEqual({});
  });
});
