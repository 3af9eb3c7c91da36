export { differences, wasMade } from './differences';
export { type Mend, type Mending, mendsOf } from './mends';
export type { PresentCell, PresentChart, PresentSheet, PresentTable, PresentWorkbook } from './PresentWorkbook';
export { presentArea } from './referredArea';
export type { PlacedChart } from './chartChanges';
export { type ReadPart, type Readings, readingsOf } from './readings';
export { type PresentConditional, type RestoredSheet, isOwnConditional, restoredLooks } from './restoredLooks';
export { type CellWrite, type Damage, type ForeignCell, type PointedChart, type SheetChanges, type TableGrowth, type WorkbookChanges, hasChanges, isUnchanged } from './WorkbookChanges';
export { type Making, type Written, asPending, parseWritten, writtenCells, writtenText } from './written';
