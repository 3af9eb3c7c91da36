export { cellByCell, cells, numberCell } from './cellByCell';
export {
  datesInPlace, datesWhereGiven, dayColumn, daysWhereGiven, entriesInPlace, numberColumn, numbers, numbersInPlace, numbersWhereGiven, sameShape, sameShapes,
} from './lists';
export { aDate, aDirection, aNumber, oneOf, optional, optionalDate } from './read';
export { onlyOption, option, whenRead } from './whenRead';
export { type NamedTable, namedTable } from './table';
