export type { CellChoices, CellKind, ParseReason } from './ParseReason';
export { parseWorkbook } from './parseWorkbook';
export { PARSED_NAMES, PARSED_TABLES, type TableContents, type WorkbookContents } from './WorkbookContents';
export { contentsOfSheets } from './contentsOfSheets';
export { targetFigures } from './targetFigures';
export { hasActuals } from './hasActuals';
export { type ClosingProblem, type PeriodClosing, type PlannedSnapshots, type ShownFigures, planSnapshots } from './snapshots';
