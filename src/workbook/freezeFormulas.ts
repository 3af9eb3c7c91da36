import { type Outcome, failure, success } from '../cells';
import type { BuildReason } from './buildReasons';
import { excelFailure } from './excelFailure';
import { type FoundCell, callsKpiFunction, formulaCells, readAllSheets } from './kpiFormulas';
import { ownSheets } from './readSheets';

export type FreezeScope = 'selection' | 'sheet' | 'workbook';

export interface FrozenFormulas {
  /** How many formulas of each sheet become values, or have */
  readonly sheets: readonly { readonly sheet: string; readonly formulas: number }[];
}

/**
 * Puts values in the place of formulas: of all on the product's own sheets, elsewhere of those that call KPI functions. Excel pastes each over itself, so
 * that texts stay texts and what has spilled stays. Without `confirmed` they are only counted.
 */
export async function freezeFormulas(scope: FreezeScope, confirmed: boolean, signal?: AbortSignal): Promise<Outcome<FrozenFormulas, BuildReason>> {
  try {
    return await Excel.run(async (context) => {
      const { title: active, selected } = await whatIsShown(context, scope);
      const { state, sheets } = await readAllSheets(context);
      const own = new Set(ownSheets(state));
      const isChosen = ({ row, column }: FoundCell): boolean => selected === undefined
        || (row >= selected.rowIndex && row < selected.rowIndex + selected.rowCount && column >= selected.columnIndex && column < selected.columnIndex + selected.columnCount);
      const found = sheets.filter(({ title }) => scope === 'workbook' || title === active).flatMap((sheet) => {
        const cells = formulaCells(sheet).filter((cell) => isChosen(cell) && (own.has(sheet.title) || callsKpiFunction(cell.formula)));
        return cells.length > 0 ? [{ sheet, cells }] : [];
      });
      const counted = success({ sheets: found.map(({ sheet: { title }, cells }) => ({ sheet: title, formulas: cells.length })) });
      if (!confirmed || found.length === 0) return counted;
      if (state.readOnly) return failure({ code: 'workbookReadOnly' });
      const locked = found.find(({ sheet }) => sheet.isProtected);
      if (locked) return failure({ code: 'sheetProtected', sheet: locked.sheet.title });
      const spills = found.flatMap(({ sheet: { title }, cells }) => cells.filter(({ formula }) => callsKpiFunction(formula)).map(({ row, column }) => {
        const spill = context.workbook.worksheets.getItem(title).getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
        spill.load('rowIndex,columnIndex,rowCount,columnCount');
        return { title, spill };
      }));
      if (spills.length > 0) await context.sync();
      if (signal?.aborted) return failure({ code: 'cancelled' });
      for (const { sheet, cells } of found) {
        const worksheet = context.workbook.worksheets.getItem(sheet.title);
        const areas = [
          ...rowRuns(cells), ...spills.flatMap(({ title, spill }) => (title === sheet.title && !spill.isNullObject
            ? [{ row: spill.rowIndex, column: spill.columnIndex, rows: spill.rowCount, columns: spill.columnCount }] : [])),
        ];
        // What spills goes first, or its cells would be empty by the time that they are pasted
        for (const { row, column, rows, columns } of areas.reverse()) {
          const range = worksheet.getRangeByIndexes(row, column, rows, columns);
          range.copyFrom(range, 'Values');
        }
      }
      await context.sync();
      return counted;
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

async function whatIsShown(context: Excel.RequestContext, scope: FreezeScope): Promise<{ readonly title: string; readonly selected: Excel.Range | undefined }> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const selected = scope === 'selection' ? context.workbook.getSelectedRange() : undefined;
  selected?.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return { title: active.name, selected };
}

/** Formulas that stand side by side are pasted together, and so are equal runs below each other. */
function rowRuns(cells: readonly FoundCell[]): readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const above = blocks.find((one) => one.column === run.column && one.columns === run.columns && one.row + one.rows === run.row);
    if (above) above.rows += 1;
    else blocks.push(run);
  }
  return blocks;
}
