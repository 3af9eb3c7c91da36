import * as kpi from '../kpi';
import { aNumber, chosen, numberCell, numbersInPlace, option, optional, resultCell, sameShape, seriesBySeries, seriesOf, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { cellFunction, number, numberOr } from './cellFunction';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';

export function landing(actuals: CellArgument, targets: CellArgument, method: CellArgument): Answer {
  return whenRead(
    [chosen('method', method, 'landingMethod', 'pace'), sameShape(['actuals', actuals], ['targets', targets])],
    (way) => {
      const plans = seriesOf(targets);
      return seriesBySeries(actuals, (series, row) => [
        whenRead([numbersInPlace('actuals', [series]), numbersInPlace('targets', [plans[row] ?? []])], (known, planned) =>
          numberCell(kpi.landing(known, planned, way))),
      ]);
    },
  );
}

export function trend(values: CellArgument): Answer {
  return seriesBySeries(values, (series) => [whenRead([numbersInPlace('values', [series])], (known) => numberCell(kpi.trend(known)))]);
}

/** Rarely used and among the largest: it is loaded when it is first called. */
export async function forecast(values: CellArgument, periods: CellArgument, season: CellArgument): Promise<Answer> {
  const { computeForecast } = await import('./computeForecast');
  return computeForecast(values, periods, season);
}

export function spark(values: CellArgument, min: CellArgument, max: CellArgument): Answer {
  return whenRead(
    [option('min', min, optional(aNumber, null)), option('max', max, optional(aNumber, null))],
    (lowest, highest) => seriesBySeries(values, (series) => [
      whenRead([numbersInPlace('values', [series])], (known) => resultCell(kpi.spark(known, lowest, highest))),
    ]),
  );
}

export const progressFunctions: readonly CustomFunction[] = [
  cellFunction('PACE', kpi.pace, number('actualToDate'), number('target'), number('elapsed'), number('total')),
  cellFunction('RUNRATE', kpi.runRate, number('actualToDate'), number('elapsed'), number('total')),
  cellFunction('REQUIRED', kpi.required, number('actualToDate'), number('target'), number('elapsed'), number('total')),
  {
    id: 'LANDING',
    run: landing,
    parameters: [block('actuals'), block('targets'), omissible(word('method', 'landingMethod'))],
    result: 'matrix',
    repeats: 'series',
  },
  cellFunction('GROWTH', kpi.growth, number('current'), number('previous')),
  cellFunction('CAGR', kpi.cagr, number('first'), number('last'), number('periods')),
  { id: 'TREND', run: trend, parameters: [block('values')], result: 'matrix', repeats: 'series' },
  {
    id: 'FORECAST',
    run: forecast,
    parameters: [block('values'), single('periods'), omissible(single('season'))],
    result: 'matrix',
    repeats: 'series',
  },
  {
    id: 'SPARK',
    run: spark,
    parameters: [block('values'), omissible(single('min')), omissible(single('max'))],
    result: 'matrix',
    repeats: 'series',
  },
  cellFunction('BULLET', kpi.bullet, number('actual'), number('target'), numberOr('width', kpi.DEFAULT_BULLET_WIDTH)),
];
