import * as kpi from '../kpi';
import {
  aDate, aNumber, cellByCell, cells, datesInPlace, datesWhereGiven, numberCell, numbers, oneOf, option, optional, sameShape, sameShapes, whenRead,
} from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block, omissible, single } from './CustomFunction';

export function handleTime(startedDates: CellArgument, finishedDates: CellArgument, unit: CellArgument): Answer {
  return whenRead(
    [
      datesInPlace('startedDates', startedDates),
      datesInPlace('finishedDates', finishedDates),
      option('unit', unit, optional(oneOf('timeUnit'), 'hours')),
      sameShape(['startedDates', startedDates], ['finishedDates', finishedDates]),
    ],
    (started, finished, chosen) => numberCell(kpi.handleTime(started, finished, chosen)),
  );
}

export function aht(talk: CellArgument, hold: CellArgument, wrap: CellArgument, handled: CellArgument): Answer {
  return cellByCell(
    [cells('talk', talk, aNumber), cells('hold', hold, aNumber), cells('wrap', wrap, aNumber), cells('handled', handled, aNumber)],
    kpi.aht,
  );
}

export function fcr(resolvedFirst: CellArgument, contacts: CellArgument): Answer {
  return cellByCell([cells('resolvedFirst', resolvedFirst, aNumber), cells('contacts', contacts, aNumber)], kpi.fcr);
}

/** One result for each limit. */
export function sla(times: CellArgument, limit: CellArgument): Answer {
  return whenRead([numbers('times', times)], (list) => cellByCell([cells('limit', limit, aNumber)], (within) => kpi.sla(list, within)));
}

/** One result for each day. */
export function backlog(openedDates: CellArgument, closedDates: CellArgument, asOf: CellArgument): Answer {
  return whenRead(
    [
      datesInPlace('openedDates', openedDates),
      datesWhereGiven('closedDates', closedDates),
      sameShapes(['openedDates', openedDates], ['closedDates', closedDates]),
    ],
    (opened, closed) => cellByCell([cells('asOf', asOf, aDate)], (day) => kpi.backlog(opened, closed, day)),
  );
}

export const supportFunctions: readonly CustomFunction[] = [
  {
    id: 'HANDLETIME',
    run: handleTime,
    parameters: [block('startedDates'), block('finishedDates'), omissible(single('unit'))],
    result: 'scalar',
  },
  { id: 'AHT', run: aht, parameters: [block('talk'), block('hold'), block('wrap'), block('handled')], result: 'matrix', repeats: 'cells' },
  { id: 'FCR', run: fcr, parameters: [block('resolvedFirst'), block('contacts')], result: 'matrix', repeats: 'cells' },
  { id: 'SLA', run: sla, parameters: [block('times'), block('limit')], result: 'matrix' },
  { id: 'BACKLOG', run: backlog, parameters: [block('openedDates'), block('closedDates'), block('asOf')], result: 'matrix' },
];
