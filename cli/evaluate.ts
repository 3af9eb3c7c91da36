import { FormulaSyntaxError } from '../preview/calc/contract';
import { createWorkbook } from '../preview/model';
import { isCellError, Value } from '../preview/model/state';
import { withMaltall } from './openMaltall';
import { BadUsage, Refusal } from './Refusal';
import { escapeText, tabSeparated } from './tabSeparated';

/** `eval FORMULA`: what the formula gives in an empty workbook, a line a row. */
export async function evaluate(formula: string, locale?: string): Promise<string[]> {
  if (!formula.startsWith('=')) throw new BadUsage('A formula begins with =');
  const workbook = createWorkbook();
  const at = { sheetId: workbook.state.activeSheetId, row: 0, column: 0 };
  const rows = await withMaltall(workbook, async () => {
    try {
      return await workbook.calculator.evaluate(formula, at);
    } catch (reason) {
      if (reason instanceof FormulaSyntaxError) throw new Refusal(`Excel would not accept this formula: ${reason.message}`);
      throw reason;
    }
  }, locale);
  return rows.map((row) => (rows.length === 1 && row.length === 1 ? singleResult(row[0] ?? null) : tabSeparated(row)));
}

/** An error's message has room behind it only where it stands alone. */
function singleResult(value: Value): string {
  const text = tabSeparated([value]);
  return isCellError(value) && value.message !== undefined ? `${text}\t${escapeText(value.message)}` : text;
}
