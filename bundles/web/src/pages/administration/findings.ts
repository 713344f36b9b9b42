import type { Schemas } from '../../api/client';

export type Preview = Schemas['ImportPreview'];
type Problem = Schemas['ImportPreviewProblem'];
export type Verdict = Schemas['ImportPreviewVerdict'];

export const VERDICTS: Verdict[] = ['PROBLEM', 'NEW', 'DIFFERS', 'PRESENT'];

/** Everything in the way, of the file, of its sheets and of their lines. */
export function troubles({ problems, sheets }: Preview): { sheet?: string; line?: number; problem: Problem }[] {
  return [
    ...problems.map(problem => ({ problem })),
    ...sheets.flatMap(sheet => [
      ...sheet.problems.map(problem => ({ sheet: sheet.name, problem })),
      ...sheet.lines.flatMap(line => line.problems.map(problem => ({ sheet: sheet.name, line: line.number, problem }))),
    ]),
  ];
}

/** How many lines of a sheet come to that. */
export const count = (sheet: Preview['sheets'][number], verdict: Verdict): number =>
  sheet.lines.filter(line => line.verdict === verdict).length;

export const differing = ({ sheets }: Preview) =>
  sheets.flatMap(sheet =>
    sheet.lines.filter(l => l.verdict === 'DIFFERS').map(l => ({ sheet: sheet.name, line: l.number, columns: l.differing })),
  );
