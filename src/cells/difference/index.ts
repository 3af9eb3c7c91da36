export { differences } from './differences';
export type { PresentCell, PresentSheet, PresentTable, PresentWorkbook } from './PresentWorkbook';
export { presentArea } from './referredArea';
export { type CellWrite, type Damage, type ForeignCell, type SheetChanges, type TableGrowth, type WorkbookChanges, hasChanges, isUnchanged } from './WorkbookChanges';
export { type Making, type Written, asPending, parseWritten, writtenCells, writtenText } from './written';
