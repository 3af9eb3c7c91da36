export { PARSED_NAMES, PARSED_TABLES, type TableContents, type WorkbookContents } from './WorkbookContents';
export { contentsOfSheets } from './contentsOfSheets';
