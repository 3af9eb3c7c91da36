import { LISTED, type KeyLines } from './CsvReason';
import type { CellRow, CellValue } from './ImportedTable';

const SEPARATOR = '\u001f';

/** One text for what several columns hold. As in Excel's own matching, case does not tell two texts apart. */
export function rowKey(row: CellRow, positions: readonly number[]): string {
  return positions.map((position) => keyText(row[position] ?? null)).join(SEPARATOR);
}

export function keyValues(row: CellRow, positions: readonly number[]): CellValue[] {
  return positions.map((position) => row[position] ?? null);
}

/** Whether one of the key's columns is empty: then the row cannot be told from others. */
export function hasBlankKey(row: CellRow, positions: readonly number[]): boolean {
  return positions.some((position) => row[position] === null || row[position] === undefined);
}

/** The keys that more than one row bears, with their lines. */
export function repeatedKeys(rows: readonly CellRow[], lines: readonly number[], positions: readonly number[]): { readonly keys: readonly KeyLines[]; readonly total: number } {
  const first = new Map<string, number>();
  const repeated = new Map<string, { key: CellValue[]; lines: number[] }>();
  for (const [index, row] of rows.entries()) {
    const key = rowKey(row, positions);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      continue;
    }
    const entry = repeated.get(key) ?? { key: keyValues(rows[before]!, positions), lines: [lines[before]!] };
    entry.lines.push(lines[index]!);
    repeated.set(key, entry);
  }
  return { keys: [...repeated.values()].slice(0, LISTED), total: repeated.size };
}

function keyText(value: CellValue): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : String(value ?? '');
}
