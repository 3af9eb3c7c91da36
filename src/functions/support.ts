import * as kpi from '../kpi';
import { aDate, aNumber, cellByCell, cells, chosen, datesInPlace, datesWhereGiven, numberCell, numbers, sameShape, sameShapes, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { cellFunction, number } from './cellFunction';
import { type CustomFunction, block, omissible, word } from './CustomFunction';

export function handleTime(startedDates: CellArgument, finishedDates: CellArgument, unit: CellArgument): Answer {
  return whenRead(
    [
      datesInPlace('startedDates', startedDates),
      datesInPlace('finishedDates', finishedDates),
      chosen('unit', unit, 'timeUnit', 'hours'),
      sameShape(['startedDates', startedDates], ['finishedDates', finishedDates]),
    ],
    (started, finished, chosen) => numberCell(kpi.handleTime(started, finished, chosen)),
  );
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
    parameters: [block('startedDates'), block('finishedDates'), omissible(word('unit', 'timeUnit'))],
    result: 'scalar',
  },
  cellFunction('AHT', kpi.aht, number('talk'), number('hold'), number('wrap'), number('handled')),
  cellFunction('FCR', kpi.fcr, number('resolvedFirst'), number('contacts')),
  { id: 'SLA', run: sla, parameters: [block('times'), block('limit')], result: 'matrix' },
  { id: 'BACKLOG', run: backlog, parameters: [block('openedDates'), block('closedDates'), block('asOf')], result: 'matrix' },
];
