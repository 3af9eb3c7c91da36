import { isCellError, Value } from '../preview/model/state';

/** A row of cells on one line: numbers unrounded and without a locale, errors as Excel writes them, tabs and line ends inside a text marked. */
export function tabSeparated(row: readonly Value[]): string {
  return row.map(cellText).join('\t');
}

export function cellText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (isCellError(value)) return value.error;
  return escapeText(value);
}

export function escapeText(text: string): string {
  return text.replace(/\t/g, '\\t').replace(/\r\n|\r|\n/g, '\\n');
}
