import { type Damage, type Mend, type Outcome, type PresentSheet, calendarOf, contentsOfSheets, failure, mendsOf, presentArea, structurePlan, success } from '../cells';
import type { BuildReason } from './buildReasons';
import { excelFailure } from './excelFailure';
import { styleTable } from './fillSheets';
import { type KpiWorkbookState, readKpiWorkbook } from './kpiWorkbook';
import { readSheets } from './readSheets';
import { OWN_TABLE } from './sourceRecords';

/** Pieces that hang on others: a table that has become one again may lack columns */
const ROUNDS = 3;

/**
 * Puts the product's tables and columns back where they belong, empty where their cells are gone, so that the workbook can be read again. Without
 * `confirmed` it only says what is broken.
 */
export async function mendTables(confirmed: boolean): Promise<Outcome<readonly Damage[], BuildReason>> {
  try {
    return await Excel.run(async (context) => {
      const all: Damage[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const mended = await mendOnce(context, confirmed);
        if (!mended.ok) return mended;
        all.push(...mended.value);
        if (mended.value.length === 0 || !confirmed) break;
      }
      return success(all);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

async function mendOnce(context: Excel.RequestContext, confirmed: boolean): Promise<Outcome<readonly Damage[], BuildReason>> {
  const state = await readKpiWorkbook(context);
  const ofOthers = new Set(state.tables.filter(({ name }) => !OWN_TABLE.test(name)).map(({ sheet }) => sheet));
  const titles = state.sheets.map(({ name }) => name).filter((title) => !ofOthers.has(title));
  const sheets = [...(await readSheets(context, state, titles)).values()];
  const { damage, mends } = mendsOf(structurePlan(calendarIn(sheets, state)), sheets, state.names);
  if (mends.length === 0 || !confirmed) return success(damage);
  if (state.readOnly) return failure({ code: 'workbookReadOnly' });
  const locked = sheets.find(({ title, isProtected }) => isProtected && mends.some(({ sheet }) => sheet === title));
  if (locked) return failure({ code: 'sheetProtected', sheet: locked.title });
  for (const mend of mends) putBack(context, mend);
  await context.sync();
  return success(damage);
}

/** The months' labels follow from it. */
function calendarIn(sheets: readonly PresentSheet[], { names }: KpiWorkbookState): Parameters<typeof structurePlan>[0] {
  const calendar = calendarOf(contentsOfSheets(sheets, names));
  const area = presentArea(names.find(({ name }) => name === 'Kpi.FiscalStart')?.formula);
  const sheet = area && sheets.find(({ title }) => title === area.sheet);
  const value = sheet?.values[area!.row - sheet.row]?.[area!.column - sheet.column];
  return typeof value === 'number' && value >= 1 && value <= 12 ? { ...calendar, fiscalStart: value } : calendar;
}

function putBack(context: Excel.RequestContext, mend: Mend): void {
  const sheet = context.workbook.worksheets.getItem(mend.sheet);
  switch (mend.kind) {
    case 'tableAgain': return makeTable(sheet, mend.table, sheet.getRangeByIndexes(mend.row, mend.column, mend.rows, mend.columns));
    case 'newTable': {
      sheet.getRangeByIndexes(mend.row - 1, mend.column, 1, mend.headers.length).formulas = [mend.labels.map((cell) => cell ?? '')];
      sheet.getRangeByIndexes(mend.row, mend.column, 1, mend.headers.length).values = [[...mend.headers]];
      return makeTable(sheet, mend.table, sheet.getRangeByIndexes(mend.row, mend.column, 2, mend.headers.length));
    }
    case 'column': {
      if (mend.whole) {
        sheet.getRangeByIndexes(0, mend.at, 1, 1).getEntireColumn().insert('Right');
        // It comes with the looks of its neighbour
        sheet.getRangeByIndexes(0, mend.at, 1, 1).getEntireColumn().clear('Formats');
        sheet.getRangeByIndexes(mend.headerRow, mend.at, 1, 1).values = [[mend.header]];
        sheet.getRangeByIndexes(mend.headerRow - 1, mend.at, 1, 1).formulas = [[mend.label ?? '']];
      } else context.workbook.tables.getItem(mend.table!).columns.add(mend.within, undefined, mend.header).getRange().clear('Formats');
    }
  }
}

function makeTable(sheet: Excel.Worksheet, name: string, range: Excel.Range): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  styleTable(table);
}
