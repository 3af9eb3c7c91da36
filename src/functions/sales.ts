import * as kpi from '../kpi';
import { aNumber, cellByCell, cells, datesInPlace, numberCell, optional, sameShape, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block, omissible } from './CustomFunction';

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

export function conversion(from: CellArgument, to: CellArgument): Answer {
  return cellByCell([cells('from', from, aNumber), cells('to', to, aNumber)], kpi.conversion);
}

export function salesVelocity(
  opportunities: CellArgument,
  averageDeal: CellArgument,
  winShare: CellArgument,
  cycleDays: CellArgument,
): Answer {
  return cellByCell(
    [
      cells('opportunities', opportunities, aNumber),
      cells('dealSize', averageDeal, aNumber),
      cells('winRate', winShare, aNumber),
      cells('cycleDays', cycleDays, aNumber),
    ],
    kpi.salesVelocity,
  );
}

export function pipelineCoverage(pipelineValue: CellArgument, remainingTarget: CellArgument): Answer {
  return cellByCell(
    [cells('pipelineValue', pipelineValue, aNumber), cells('remainingTarget', remainingTarget, aNumber)],
    kpi.pipelineCoverage,
  );
}

export function leadsRequired(
  target: CellArgument,
  averageDeal: CellArgument,
  winShare: CellArgument,
  leadConversion: CellArgument,
): Answer {
  return cellByCell(
    [
      cells('target', target, aNumber),
      cells('dealSize', averageDeal, aNumber),
      cells('winRate', winShare, aNumber),
      cells('leadConversion', leadConversion, optional(aNumber, 1)),
    ],
    kpi.leadsRequired,
  );
}

export function upsellShare(newSales: CellArgument, upsell: CellArgument): Answer {
  return cellByCell([cells('newSales', newSales, aNumber), cells('upsell', upsell, aNumber)], kpi.upsellShare);
}

export function closeRate(newCustomers: CellArgument, qualified: CellArgument): Answer {
  return cellByCell([cells('newCustomers', newCustomers, aNumber), cells('qualified', qualified, aNumber)], kpi.closeRate);
}

export const salesFunctions: readonly CustomFunction[] = [
  { id: 'WINRATE', run: winRate, parameters: [block('won'), block('lost')], result: 'matrix', repeats: 'cells' },
  { id: 'DEALSIZE', run: dealSize, parameters: [block('revenue'), block('dealsWon')], result: 'matrix', repeats: 'cells' },
  { id: 'SALESCYCLE', run: salesCycle, parameters: [block('openedDates'), block('closedDates')], result: 'scalar' },
  { id: 'CONVERSION', run: conversion, parameters: [block('from'), block('to')], result: 'matrix', repeats: 'cells' },
  {
    id: 'SALESVELOCITY',
    run: salesVelocity,
    parameters: [block('opportunities'), block('dealSize'), block('winRate'), block('cycleDays')],
    result: 'matrix',
    repeats: 'cells',
  },
  { id: 'PIPELINECOVERAGE', run: pipelineCoverage, parameters: [block('pipelineValue'), block('remainingTarget')], result: 'matrix', repeats: 'cells' },
  {
    id: 'LEADSREQUIRED',
    run: leadsRequired,
    parameters: [block('target'), block('dealSize'), block('winRate'), omissible(block('leadConversion'))],
    result: 'matrix',
    repeats: 'cells',
  },
  { id: 'UPSELLSHARE', run: upsellShare, parameters: [block('newSales'), block('upsell')], result: 'matrix', repeats: 'cells' },
  { id: 'CLOSERATE', run: closeRate, parameters: [block('newCustomers'), block('qualified')], result: 'matrix', repeats: 'cells' },
];
