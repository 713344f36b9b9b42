import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners';

const of = (id: string, title: string, role: 'CASEWORKER' | 'ADMINISTRATOR', ...names: string[]) => ({
  post: { id, title, role, unit: 'SSP' },
  holders: names.map(name => ({ user: name, name, away: false })),
});

describe('who can follow up', () => {
  it('is oneself first, then each colleague who holds a post that works on cases, by title', () => {
    const colleagues = [
      of('3', 'Visitator', 'CASEWORKER', 'Tove'),
      of('1', 'SSP+ medarbejder', 'CASEWORKER', 'Signe'),
      of('2', 'Mødesekretær', 'CASEWORKER', 'Sanne', 'Bo'),
      of('4', 'Ledig', 'CASEWORKER'),
      of('5', 'Brugeradministrator', 'ADMINISTRATOR', 'Adam'),
    ];
    expect(ownersOf([{ id: '1' }], colleagues)).toEqual([
      { id: '1', title: 'SSP+ medarbejder', names: 'Signe' },
      { id: '2', title: 'Mødesekretær', names: 'Sanne, Bo' },
      { id: '3', title: 'Visitator', names: 'Tove' },
    ]);
  });
});
