import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { passwordOpens } from '../state';
import { optional, recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import type { Worksheet } from './worksheet';

const PERMISSIONS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const;

/** Protection of a sheet's locked cells and of what may be done to the others. */
export class WorksheetProtection extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  /** What the protection allows; null while the sheet is not protected. */
  get options(): Record<string, boolean | string> | null {
    return this.worksheet._state().protection?.options ?? null;
  }

  get protected(): boolean {
    return this.worksheet._state().protection !== undefined;
  }

  protect(options?: unknown, password?: unknown): void {
    const sheet = this.worksheet._state();
    if (sheet.protection) throw excelError('InvalidOperation');
    const given = optional(options, recordArgument) ?? {};
    const allowed: Record<string, boolean | string> = {};
    for (const permission of PERMISSIONS) allowed[permission] = optional(given[permission], truthArgument) ?? false;
    allowed.selectionMode = optional(given.selectionMode, (value) => wordArgument(value, ['Normal', 'Unlocked', 'None'])) ?? 'Normal';
    const secret = optional(password, textArgument);
    sheet.protection = secret ? { password: secret, options: allowed } : { options: allowed };
    this.worksheet._changed();
  }

  unprotect(password?: unknown): void {
    const sheet = this.worksheet._state();
    if (!sheet.protection) return;
    if (!passwordOpens(sheet.protection, optional(password, textArgument))) throw excelError('BadPassword');
    sheet.protection = undefined;
    this.worksheet._changed();
  }
}
