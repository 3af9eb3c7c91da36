export { cellByCell, cells, numberCell, resultCell } from './cellByCell';
export { datesInPlace, entriesInPlace, numbers, numbersInPlace, sameShape } from './lists';
export { seriesBySeries, seriesOf } from './series';
export { aDirection, aNumber, oneOf, optional } from './read';
export { option, whenRead } from './whenRead';
