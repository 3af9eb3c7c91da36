import { type Outcome, type SpellingAnswer, cellEntry, columnPosition, failure, success, updateRuns } from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { RefreshTableReason } from './importReasons';
import { whileClaimed } from './whileClaimed';

/** Every run is a command of some hundred bytes in one request. */
const MOST_RUNS = 500;

/** Gives members in the user's own tables their one name, in all rows that spell it otherwise, while nobody else writes. */
export async function renameMembers(answers: readonly SpellingAnswer[]): Promise<Outcome<{ readonly rows: number }, RefreshTableReason>> {
  try {
    return await Excel.run((context) => whileClaimed(context, () => renameIn(context, answers)));
  } catch (error) {
    return failure(excelFailure(error));
  }
}

async function renameIn(context: Excel.RequestContext, answers: readonly SpellingAnswer[]): Promise<Outcome<{ readonly rows: number }, RefreshTableReason>> {
  const columns = [...new Set(answers.map(({ table, column }) => JSON.stringify([table, column])))].map((key) => JSON.parse(key) as readonly [string, string]);
  const loaded = columns.map(([name, column]) => {
    const table = context.workbook.tables.getItem(name);
    table.load('worksheet/name,worksheet/protection/protected');
    table.columns.load('items/name');
    const body = table.getDataBodyRange();
    body.load('values');
    return { name, column, table, body };
  });
  await context.sync();
  const locked = loaded.find(({ table }) => table.worksheet.protection.protected);
  if (locked) return failure({ code: 'sheetProtected', sheet: locked.table.worksheet.name });
  let rows = 0;
  for (const { name, column, table, body } of loaded) {
    const position = columnPosition(table.columns.items.map((item) => item.name), column);
    if (position < 0) return failure({ code: 'tableColumnsGone', table: name, columns: [column] });
    const members = new Map(answers.filter((answer) => answer.table === name && answer.column === column).map(({ spelling, member }) => [spelling, member]));
    const values = body.values.map((row) => cellValue(row[position]));
    const differing = values.flatMap((value, at) => (typeof value === 'string' && (members.get(value) ?? value) !== value ? [at] : []));
    for (const { start, count } of updateRuns(differing, MOST_RUNS)) {
      const entries = values.slice(start, start + count).map((value) => [cellEntry(typeof value === 'string' ? members.get(value) ?? value : value)]);
      body.getCell(start, position).getResizedRange(count - 1, 0).values = entries;
    }
    rows += differing.length;
  }
  await context.sync();
  return success({ rows });
}
