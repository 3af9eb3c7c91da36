export { columnLetters, fixedArea, fixedCell } from './address';
export type { PlanContext, SourceContext } from './PlanContext';
export type { PlanReason } from './PlanReason';
export { type PlanDefaults, preparePlan } from './preparePlan';
export { planWorkbook } from './planWorkbook';
export { structurePlan } from './structure';
export { RUNNING_NAME, WRITTEN_NAME, WRITTEN_ROWS } from './runNames';
export { type RecordedSource, type SourceCells, planFirstSource, sourceCells } from './sources';
export { type RowGroup, isFormula, repeatedRows } from './repeatedRows';
export type {
  AlignmentPlan, AnchorPlan, BlockPlan, Cell, ChartPlan, ConditionalPlan, DashboardKey, LookPlan, NamePlan, PagePlan, PlanArea, SeriesPlan, SeriesStyle, SheetKey, SheetPlan, TablePlan, ValidationPlan, WorkbookPlan,
} from './WorkbookPlan';
