import type { CellValue } from '../cells';

/** What a cell holds, as Excel gives it; an empty one is null. */
export function cellValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}
