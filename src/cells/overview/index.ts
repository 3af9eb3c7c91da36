export { type NamedKpi, type NextStep, type OverviewCells, type StaleSource, type WorkbookOverview, OVERVIEW_NAMES, OVERVIEW_TABLES, summariseWorkbook } from './summariseWorkbook';
