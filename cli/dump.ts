import { readFile } from 'node:fs/promises';
import { createWorkbook, OpenWorkbook } from '../preview/model';
import { SheetState } from '../preview/model/state';
import { openXlsx, XlsxError } from '../preview/xlsx';
import { fileProblem } from './fileProblem';
import { withMaltall } from './openMaltall';
import { Refusal } from './Refusal';
import { tabSeparated } from './tabSeparated';

/** `dump FILE [--sheet NAME]`: the cells of a workbook after everything was recalculated, KPI functions too. */
export async function dump(file: string, sheetName: string | undefined): Promise<string[]> {
  const workbook = await openWorkbook(file);
  const sheets = sheetName === undefined ? workbook.state.sheets : [findSheet(workbook.state.sheets, sheetName, file)];
  await withMaltall(workbook, async () => {
    workbook.calculator.recalculateAll();
    workbook.calculator.recalculate();
    await workbook.calculator.whenSettled();
  });
  return sheets.flatMap((sheet) => (sheets.length > 1 ? [`## ${sheet.name}`, ...sheetRows(sheet)] : sheetRows(sheet)));
}

function findSheet(sheets: readonly SheetState[], name: string, file: string): SheetState {
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Refusal(`${file} has no sheet named ${name}. Its sheets: ${sheets.map((candidate) => candidate.name).join(', ')}`);
  return sheet;
}

/** From A1 to the last cell that holds anything, so that a place in the text is a place on the sheet. */
function sheetRows({ grid }: SheetState): string[] {
  const used = grid.usedArea();
  if (!used) return [];
  const columns = used.column + used.columns;
  return Array.from({ length: used.row + used.rows }, (_, row) => (
    tabSeparated(Array.from({ length: columns }, (__, column) => grid.value(row, column)))
  ));
}

/** Opens a file of a workbook, or says why it cannot be opened. */
export async function openWorkbook(file: string): Promise<OpenWorkbook> {
  try {
    return await openXlsx(await readFile(file), () => createWorkbook());
  } catch (reason) {
    const isFileError = reason instanceof Error && 'syscall' in reason;
    if (isFileError || reason instanceof XlsxError) throw new Refusal(`Cannot open ${file}: ${fileProblem(reason)}`);
    throw reason;
  }
}
