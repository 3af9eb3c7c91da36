export { openXlsx } from './openXlsx';
export { saveXlsx } from './saveXlsx';
export type { SavedWorkbook } from './saveXlsx';
export { XlsxError } from './XlsxError';
export type { XlsxProblem } from './XlsxError';
