import { describe, expect, it } from 'vitest';
import { holdersOf } from './holders';

const post = (title: string, unit = 'SSP+') => ({ id: title, title, unit, role: 'CASEWORKER' as const });
const holder = (user: string, name: string) => ({ user, name, away: false });

describe('colleagues', () => {
  const ulla = { post: post('UU-vejleder', 'UU Øresund'), holders: [holder('1', 'Ulla Åkær')] };
  const mette = { post: post('Jobkonsulent'), holders: [holder('2', 'Mette Bo'), holder('1', 'Ulla Åkær')] };

  it('are named once, with all their posts', () => {
    expect(holdersOf([ulla, mette])).toEqual([
      { id: '2', name: 'Mette Bo', posts: ['Jobkonsulent'] },
      { id: '1', name: 'Ulla Åkær', posts: ['UU-vejleder', 'Jobkonsulent'] },
    ]);
  });
});
