import type { ExcelFailure } from './importReasons';

/** What Excel said when it refused; any other error is a mistake in the program and goes on its way. */
export function excelFailure(error: unknown): ExcelFailure {
  if (error instanceof OfficeExtension.Error) return { code: 'excelFailed', excelCode: error.code, message: error.message };
  throw error;
}
