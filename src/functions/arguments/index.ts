export { cellByCell, cells, numberCell, resultCell } from './cellByCell';
export {
  type ColumnInPlace, columnInPlace, datesInPlace, datesWhereGiven, entriesInPlace, isLeftOut, numberColumn, numbers, numbersInPlace, numbersWhereGiven, sameShape, sameShapes,
} from './lists';
export { seriesBySeries, seriesOf } from './series';
export { type Reader, aDate, aDirection, aNumber, oneOf, optional, optionalDate } from './read';
export { chosen, onlyOption, option, whenRead } from './whenRead';
export { type NamedTable, namedTable } from './table';
