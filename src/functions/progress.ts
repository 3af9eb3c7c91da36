import * as kpi from '../kpi';
import {
  aNumber, cellByCell, cells, numberCell, numbersInPlace, oneOf, option, optional, resultCell, sameShape, seriesBySeries, seriesOf, whenRead,
} from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block, omissible, single } from './CustomFunction';

export function pace(actualToDate: CellArgument, target: CellArgument, elapsed: CellArgument, total: CellArgument): Answer {
  return cellByCell(
    [
      cells('actualToDate', actualToDate, aNumber),
      cells('target', target, aNumber),
      cells('elapsed', elapsed, aNumber),
      cells('total', total, aNumber),
    ],
    kpi.pace,
  );
}

export function runRate(actualToDate: CellArgument, elapsed: CellArgument, total: CellArgument): Answer {
  return cellByCell(
    [cells('actualToDate', actualToDate, aNumber), cells('elapsed', elapsed, aNumber), cells('total', total, aNumber)],
    kpi.runRate,
  );
}

export function required(actualToDate: CellArgument, target: CellArgument, elapsed: CellArgument, total: CellArgument): Answer {
  return cellByCell(
    [
      cells('actualToDate', actualToDate, aNumber),
      cells('target', target, aNumber),
      cells('elapsed', elapsed, aNumber),
      cells('total', total, aNumber),
    ],
    kpi.required,
  );
}

export function landing(actuals: CellArgument, targets: CellArgument, method: CellArgument): Answer {
  return whenRead(
    [option('method', method, optional(oneOf('landingMethod'), 'pace')), sameShape(['actuals', actuals], ['targets', targets])],
    (way) => {
      const plans = seriesOf(targets);
      return seriesBySeries(actuals, (series, row) => [
        whenRead([numbersInPlace('actuals', [series]), numbersInPlace('targets', [plans[row] ?? []])], (known, planned) =>
          numberCell(kpi.landing(known, planned, way))),
      ]);
    },
  );
}

export function growth(current: CellArgument, previous: CellArgument): Answer {
  return cellByCell([cells('current', current, aNumber), cells('previous', previous, aNumber)], kpi.growth);
}

export function cagr(first: CellArgument, last: CellArgument, periods: CellArgument): Answer {
  return cellByCell([cells('first', first, aNumber), cells('last', last, aNumber), cells('periods', periods, aNumber)], kpi.cagr);
}

export function trend(values: CellArgument): Answer {
  return seriesBySeries(values, (series) => [whenRead([numbersInPlace('values', [series])], (known) => numberCell(kpi.trend(known)))]);
}

/** A series that cannot be continued spoils as many cells as its forecast would fill. */
export function forecast(values: CellArgument, periods: CellArgument, season: CellArgument): Answer {
  return whenRead(
    [option('periods', periods, aNumber), option('season', season, optional(aNumber, kpi.DEFAULT_SEASON))],
    (ahead, length) => seriesBySeries(values, (series) => {
      const known = numbersInPlace('values', [series]);
      const next = known.ok ? kpi.forecast(known.value, ahead, length) : known;
      if (next.ok) return next.value.map((value) => numberCell(kpi.success(value)));
      return Array.from({ length: kpi.isForecastHorizon(ahead) ? ahead : 1 }, () => next);
    }),
  );
}

export function spark(values: CellArgument, min: CellArgument, max: CellArgument): Answer {
  return whenRead(
    [option('min', min, optional(aNumber, null)), option('max', max, optional(aNumber, null))],
    (lowest, highest) => seriesBySeries(values, (series) => [
      whenRead([numbersInPlace('values', [series])], (known) => resultCell(kpi.spark(known, lowest, highest))),
    ]),
  );
}

export function bullet(actual: CellArgument, target: CellArgument, width: CellArgument): Answer {
  return cellByCell(
    [
      cells('actual', actual, aNumber),
      cells('target', target, aNumber),
      cells('width', width, optional(aNumber, kpi.DEFAULT_BULLET_WIDTH)),
    ],
    kpi.bullet,
  );
}

export const progressFunctions: readonly CustomFunction[] = [
  {
    id: 'PACE',
    run: pace,
    parameters: [block('actualToDate'), block('target'), block('elapsed'), block('total')],
    result: 'matrix',
    repeats: 'cells',
  },
  { id: 'RUNRATE', run: runRate, parameters: [block('actualToDate'), block('elapsed'), block('total')], result: 'matrix', repeats: 'cells' },
  {
    id: 'REQUIRED',
    run: required,
    parameters: [block('actualToDate'), block('target'), block('elapsed'), block('total')],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'LANDING',
    run: landing,
    parameters: [block('actuals'), block('targets'), omissible(single('method'))],
    result: 'matrix',
    repeats: 'series',
  },
  { id: 'GROWTH', run: growth, parameters: [block('current'), block('previous')], result: 'matrix', repeats: 'cells' },
  { id: 'CAGR', run: cagr, parameters: [block('first'), block('last'), block('periods')], result: 'matrix', repeats: 'cells' },
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
  { id: 'BULLET', run: bullet, parameters: [block('actual'), block('target'), omissible(block('width'))], result: 'matrix', repeats: 'cells' },
];
