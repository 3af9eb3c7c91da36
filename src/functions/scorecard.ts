import type { Answer, CellArgument } from './cell';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';

/** The largest of the functions and the one that fewest sheets use: it is loaded when it is first called. */
async function scorecard(
  catalogue: CellArgument, targets: CellArgument, actuals: CellArgument, year: CellArgument, period: CellArgument, view: CellArgument,
  version: CellArgument, headers: CellArgument,
): Promise<Answer> {
  const { computeScorecard } = await import('./computeScorecard');
  return computeScorecard(catalogue, targets, actuals, year, period, view, version, headers);
}

export const scorecardFunctions: readonly CustomFunction[] = [
  {
    id: 'SCORECARD',
    run: scorecard,
    parameters: [
      block('catalogue'), block('targets'), block('actuals'), single('year'), single('period'), omissible(word('view', 'view')), omissible(single('version')),
      omissible(single('headers')),
    ],
    result: 'matrix',
  },
];
