import * as kpi from '../kpi';
import {
  aDate, aNumber, cellByCell, cells, chosen, datesInPlace, datesWhereGiven, numberCell, numberColumn, numbers, numbersWhereGiven, onlyOption, optional,
  sameShapes, whenRead,
} from './arguments';
import { type Answer, type CellArgument } from './cell';
import { cellFunction, number } from './cellFunction';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';

/** One result for each day. */
export function headcount(startDates: CellArgument, endDates: CellArgument, asOf: CellArgument, fte: CellArgument): Answer {
  return whenRead(
    [
      datesInPlace('startDates', startDates),
      datesWhereGiven('endDates', endDates),
      numbersWhereGiven('fte', fte),
      sameShapes(['startDates', startDates], ['endDates', endDates], ['fte', fte]),
    ],
    (starts, ends, shares) =>
      cellByCell([cells('asOf', asOf, aDate)], (day) => kpi.headcount({ startDates: starts, endDates: ends, fte: shares }, day)),
  );
}

/** Employees are asked the same question as customers, of another thing. */
export function enps(scores: CellArgument): Answer {
  return whenRead([numberColumn('scores', scores)], (answers) => numberCell(kpi.nps(answers)));
}

export function engagement(scores: CellArgument, scale: CellArgument, method: CellArgument): Answer {
  return whenRead(
    [
      numbers('scores', scores),
      onlyOption('scale', scale, optional(aNumber, kpi.DEFAULT_SURVEY_SCALE)),
      chosen('method', method, 'surveyMethod', 'top2'),
    ],
    (answers, best, kind) => numberCell(kind === 'top2' ? kpi.topTwoShare(answers, best) : kpi.rescaledMean(answers, best)),
  );
}

export const peopleFunctions: readonly CustomFunction[] = [
  cellFunction('UTILIZATION', kpi.utilization, number('used'), number('available')),
  cellFunction('PRODUCTIVITY', kpi.productivity, number('output'), number('input')),
  {
    id: 'HEADCOUNT',
    run: headcount,
    parameters: [block('startDates'), block('endDates'), block('asOf'), omissible(block('fte'))],
    result: 'matrix',
  },
  cellFunction('TURNOVER', kpi.turnover, number('leavers'), number('averageHeadcount')),
  { id: 'ENPS', run: enps, parameters: [block('scores')], result: 'scalar' },
  {
    id: 'ENGAGEMENT',
    run: engagement,
    parameters: [block('scores'), omissible(single('scale')), omissible(word('method', 'surveyMethod'))],
    result: 'scalar',
  },
];
