import { tokenize } from '@borgar/fx';
import { FormulaSyntaxError } from '../../calc/contract';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { SheetState } from '../state';

/** Whether a formula names a table's columns, which rules (conditional formats, validation) cannot do. */
export function hasStructuredReference(session: Session, formula: string): boolean {
  const tables = new Set(session.state.tables.map((table) => table.name.toLowerCase()));
  return tokenize(formula).some((token) => token.type === 'structured' || (token.type === 'range_named' && tables.has(token.value.toLowerCase())));
}

/** @throws OfficeError InvalidArgument for a formula that Excel would refuse in a rule */
export function assertRuleFormula(session: Session, sheet: SheetState, formula: string, at: { row: number; column: number }): void {
  if (hasStructuredReference(session, formula)) throw excelError('InvalidArgument');
  try {
    session.calculator.evaluateNow(formula, { sheetId: sheet.id, row: at.row, column: at.column });
  } catch (reason) {
    throw reason instanceof FormulaSyntaxError ? excelError('InvalidArgument') : reason;
  }
}
