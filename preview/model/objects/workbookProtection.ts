import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { optional, textArgument } from './arguments';

/** Protection of the workbook's structure: its sheets can't be added, deleted, moved, renamed or hidden. */
export class WorkbookProtection extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }

  get protected(): boolean {
    return this.session.workbook.protection !== undefined;
  }

  protect(password?: unknown): void {
    if (this.session.workbook.protection) throw excelError('InvalidOperation');
    const secret = optional(password, textArgument);
    this.session.workbook.protection = secret ? { password: secret } : {};
  }

  unprotect(password?: unknown): void {
    const { workbook } = this.session;
    if (workbook.protection?.password !== undefined && workbook.protection.password !== optional(password, textArgument)) throw excelError('BadPassword');
    workbook.protection = undefined;
  }
}
