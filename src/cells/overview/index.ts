export type { ShownCells } from './ShownCells';
export { type NamedKpi, type NextStep, type StaleSource, type WorkbookOverview, OVERVIEW_NAMES, OVERVIEW_TABLES, summariseWorkbook } from './summariseWorkbook';
