import { parseStructRef, stringifyStructRef } from '@borgar/fx';

/** `Sales[@[Unit price]]`, `[@Qty]` → `Sales[[#This Row],[Unit price]]`, the only form that files hold. */
export function storedReference(typed: string, tableHere: string | undefined): string {
  const reference = parseStructRef(typed);
  if (!reference) return typed;
  const table = reference.table || tableHere;
  if (!table) return typed;
  return stringifyStructRef({ ...reference, table }, { thisRow: true });
}

/** The stored form as Excel shows it: `@` for the row, and without the table's name inside the table itself. */
export function typedReference(stored: string, tableHere: string | undefined): string {
  const reference = parseStructRef(stored);
  if (!reference) return stored;
  const thisRow = reference.sections?.some((section) => section.toLowerCase() === 'this row');
  const own = thisRow && tableHere !== undefined && reference.table?.toLowerCase() === tableHere.toLowerCase();
  return stringifyStructRef(own ? { ...reference, table: '' } : reference);
}
