import * as kpi from '../kpi';
import { aNumber, numberCell, numbersInPlace, option, optional, seriesBySeries, whenRead } from './arguments';
import type { Answer, CellArgument } from './cell';

/** A series that cannot be continued spoils as many cells as its forecast would fill. */
export function computeForecast(values: CellArgument, periods: CellArgument, season: CellArgument): Answer {
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
