import * as kpi from '../kpi';
import { datesInPlace, numberCell, sameShape, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { cellFunction, number, numberOr } from './cellFunction';
import { type CustomFunction, block } from './CustomFunction';

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
  cellFunction('WINRATE', kpi.winRate, number('won'), number('lost')),
  cellFunction('DEALSIZE', kpi.dealSize, number('revenue'), number('dealsWon')),
  { id: 'SALESCYCLE', run: salesCycle, parameters: [block('openedDates'), block('closedDates')], result: 'scalar' },
  cellFunction('CONVERSION', kpi.conversion, number('from'), number('to')),
  cellFunction('SALESVELOCITY', kpi.salesVelocity, number('opportunities'), number('dealSize'), number('winRate'), number('cycleDays')),
  cellFunction('PIPELINECOVERAGE', kpi.pipelineCoverage, number('pipelineValue'), number('remainingTarget')),
  cellFunction('LEADSREQUIRED', kpi.leadsRequired, number('target'), number('dealSize'), number('winRate'), numberOr('leadConversion', 1)),
  cellFunction('UPSELLSHARE', kpi.upsellShare, number('newSales'), number('upsell')),
  cellFunction('CLOSERATE', kpi.closeRate, number('newCustomers'), number('qualified')),
];
