import * as kpi from '../kpi';
import { numberCell, numberColumn, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block } from './CustomFunction';

export function nps(scores: CellArgument): Answer {
  return whenRead([numberColumn('scores', scores)], (answers) => numberCell(kpi.nps(answers)));
}

export const customerFunctions: readonly CustomFunction[] = [
  { id: 'NPS', run: nps, parameters: [block('scores')], result: 'scalar' },
];
