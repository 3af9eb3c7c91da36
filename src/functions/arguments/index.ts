export { cellByCell, cells, numberCell } from './cellByCell';
export { datesInPlace, entriesInPlace, numbers, numbersInPlace, sameShape } from './lists';
export { aDirection, aNumber, oneOf, optional } from './read';
export { option, whenRead } from './whenRead';
