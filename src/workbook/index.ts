export { addImportedTable, writeImportedTables, type NewTable, type NewTableRequest, type PlacedTable } from './importedTable';
export { refreshSourceTable, type RefreshedTable, type RefreshTableRequest } from './refreshTable';
export { readSourceRecords, type SourceRecord, type WorkbookSources } from './sourceRecords';
export type { SourceTable } from './sourceTable';
export type { BlockOptions, WrittenBlocks } from './rowWriting';
export type { ExcelFailure, NewTableReason, RefreshTableReason } from './importReasons';
export { readTableSamples } from './readTables';
export { type BuildOptions, type BuildRequest, type BuiltSheet, type BuiltWorkbook, buildWorkbook } from './buildWorkbook';
export type { BuildReason } from './buildReasons';
