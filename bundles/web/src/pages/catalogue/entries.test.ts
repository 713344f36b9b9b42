import { describe, expect, it } from 'vitest';
import { ALL, wanted, type Entry } from './entries';

const entry = (code: string, more: Partial<Entry>): Entry => ({
  code, name: code, kind: 'PROGRAMME', steps: [2], tight: false, links: [], own: false, retired: false, ...more,
});
const entries = [
  entry('Gadeteam', { kind: 'TEAM', steps: [3, 2], description: 'Voksne på gaden om aftenen' }),
  entry('Cool Kids', { target: 'Børn med angst', tight: true }),
  entry('Trivsel', { kind: 'THEME', steps: [1] }),
  entry('Forbi', { retired: true }),
];
const codes = (part: Partial<typeof ALL>) => wanted(entries, { ...ALL, ...part }).map(e => e.code);

describe('a search in the catalogue', () => {
  it('finds every word in a name, a target group or a description', () => {
    expect(codes({ text: 'BØRN angst' })).toEqual(['Cool Kids']);
    expect(codes({ text: 'gaden' })).toEqual(['Gadeteam']);
    expect(codes({ text: 'angst gaden' })).toEqual([]);
  });

  it('keeps to a step and a kind, and a measure may stand on several steps', () => {
    expect(codes({ step: '2' })).toEqual(['Gadeteam', 'Cool Kids']);
    expect(codes({ step: '3' })).toEqual(['Gadeteam']);
    expect(codes({ kind: 'THEME' })).toEqual(['Trivsel']);
  });

  it('leaves out what is out of use unless it is asked for', () => {
    expect(codes({})).not.toContain('Forbi');
    expect(codes({ retired: true })).toContain('Forbi');
  });
});
