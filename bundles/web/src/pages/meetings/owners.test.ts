import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners';

const of = (owner: string, ownerTitle: string) => ({ task: { owner }, ownerTitle });

describe('who can follow up', () => {
  it('is oneself first, then each colleague once, by title', () => {
    const own = [{ id: '1', title: 'SSP+ medarbejder' }];
    const tasks = [of('3', 'Visitator'), of('1', 'SSP+ medarbejder'), of('2', 'Mødesekretær'), of('3', 'Visitator')];
    expect(ownersOf(own, tasks).map(o => o.title)).toEqual(['SSP+ medarbejder', 'Mødesekretær', 'Visitator']);
  });
});
