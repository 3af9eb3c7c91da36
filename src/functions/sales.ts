import * as kpi from '../kpi';
import { aNumber, cellByCell, cells, datesInPlace, numberCell, sameShape, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block } from './CustomFunction';

export function winRate(won: CellArgument, lost: CellArgument): Answer {
  return cellByCell([cells('won', won, aNumber), cells('lost', lost, aNumber)], kpi.winRate);
}

export function dealSize(revenue: CellArgument, dealsWon: CellArgument): Answer {
  return cellByCell([cells('revenue', revenue, aNumber), cells('dealsWon', dealsWon, aNumber)], kpi.dealSize);
}

export function salesCycle(openedDates: CellArgument, closedDates: CellArgument): Answer {
  return whenRead(
    [
      datesInPlace('openedDates', openedDates),
      datesInPlace('closedDates', closedDates),
      sameShape(['openedDates', openedDates], ['closedDates', closedDates]),
    ],
    (opened, closed) => numberCell(kpi.salesCycle(opened, closed)),
  );
}

export const salesFunctions: readonly CustomFunction[] = [
  { id: 'WINRATE', run: winRate, parameters: [block('won'), block('lost')], result: 'matrix' },
  { id: 'DEALSIZE', run: dealSize, parameters: [block('revenue'), block('dealsWon')], result: 'matrix' },
  { id: 'SALESCYCLE', run: salesCycle, parameters: [block('openedDates'), block('closedDates')], result: 'scalar' },
];
