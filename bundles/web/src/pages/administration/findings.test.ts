import { describe, expect, it } from 'vitest';
import { count, differing, troubles, type Preview } from './findings';

const problem = { column: 'Fra', code: 'missing', danish: 'Feltet skal udfyldes.', english: 'Fill it in.' };
const preview: Preview = {
  digest: 'ab',
  importable: false,
  problems: [problem],
  sheets: [
    {
      sheet: 'POSTS',
      name: 'Stillinger',
      problems: [problem],
      lines: [
        { number: 2, verdict: 'NEW', differing: [], problems: [] },
        { number: 3, verdict: 'PROBLEM', differing: [], problems: [problem, problem] },
        { number: 4, verdict: 'DIFFERS', differing: ['Enhed'], problems: [] },
      ],
    },
  ],
};

describe('what was found in a file', () => {
  it('tells each problem with its place', () => {
    expect(troubles(preview).map(t => [t.sheet, t.line])).toEqual([
      [undefined, undefined],
      ['Stillinger', undefined],
      ['Stillinger', 3],
      ['Stillinger', 3],
    ]);
  });

  it('counts lines by what becomes of them', () => {
    expect(['NEW', 'PRESENT', 'PROBLEM'].map(v => count(preview.sheets[0]!, v as 'NEW'))).toEqual([1, 0, 1]);
    expect(differing(preview)).toEqual([{ sheet: 'Stillinger', line: 4, columns: ['Enhed'] }]);
  });
});
