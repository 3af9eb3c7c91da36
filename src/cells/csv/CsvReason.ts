import type { Delimiter, Encoding } from './CsvFormat';
import type { CellValue } from './ImportedTable';

/** A record that does not fit the columns. `line` is where it begins, counted from 1. */
export interface BadRow {
  readonly code: 'ragged';
  readonly line: number;
  readonly found: number;
  readonly expected: number;
}

/** A key and the lines that bear it */
export interface KeyLines {
  readonly key: readonly CellValue[];
  readonly lines: readonly number[];
}

export type FileKind = 'xlsx' | 'xls' | 'pdf' | 'binary';

/** Why a file cannot become a table. Lists are the first of them; `total` says how many there are. */
export type CsvReason =
  | { readonly code: 'cancelled' }
  | { readonly code: 'emptyFile' }
  | { readonly code: 'notText'; readonly kind: FileKind }
  | { readonly code: 'wrongEncoding'; readonly encoding: Encoding; readonly byte: number }
  | { readonly code: 'noRows'; readonly columns: readonly string[] }
  | { readonly code: 'oneColumn'; readonly delimiter: Delimiter; readonly likely: Delimiter; readonly columns: number }
  | { readonly code: 'unclosedQuote'; readonly line: number }
  | { readonly code: 'strayQuote'; readonly line: number }
  | { readonly code: 'badRows'; readonly rows: readonly BadRow[]; readonly total: number }
  | { readonly code: 'tooManyRows'; readonly rows: number; readonly limit: number }
  | { readonly code: 'tooManyColumns'; readonly columns: number; readonly limit: number }
  | { readonly code: 'textTooLong'; readonly line: number; readonly column: string; readonly length: number; readonly limit: number };

/** Why a file that was read does not make its source: what the mapping asks for is not there, or not unique. */
export type SourceReason =
  | CsvReason
  | { readonly code: 'missingFile'; readonly file: string }
  | { readonly code: 'inJoinedFile'; readonly file: string; readonly reason: CsvReason }
  | { readonly code: 'unknownColumns'; readonly use: 'key' | 'aliases' | 'types' | 'joinOn'; readonly columns: readonly string[]; readonly known: readonly string[] }
  | { readonly code: 'unknownJoinColumns'; readonly file: string; readonly columns: readonly string[]; readonly known: readonly string[] }
  | { readonly code: 'columnTaken'; readonly file: string; readonly columns: readonly string[] }
  | { readonly code: 'duplicateJoinKeys'; readonly file: string; readonly keys: readonly KeyLines[]; readonly total: number }
  | { readonly code: 'duplicateKeys'; readonly columns: readonly string[]; readonly keys: readonly KeyLines[]; readonly total: number }
  | { readonly code: 'blankKeys'; readonly columns: readonly string[]; readonly lines: readonly number[]; readonly total: number }
  | { readonly code: 'columnsChanged'; readonly missing: readonly string[]; readonly added: readonly string[] };

/** What was changed or left out on the way, and does not stop the import */
export type CsvNote =
  | { readonly code: 'titleLine'; readonly line: number; readonly text: string }
  | { readonly code: 'blankLines'; readonly count: number }
  | { readonly code: 'emptyHeader'; readonly position: number; readonly renamed: string }
  | { readonly code: 'duplicateHeader'; readonly position: number; readonly name: string; readonly renamed: string }
  | { readonly code: 'longHeader'; readonly position: number; readonly renamed: string }
  | { readonly code: 'emptyColumnLeftOut'; readonly position: number }
  | { readonly code: 'mixedPercent'; readonly column: string; readonly percent: number; readonly plain: number }
  | { readonly code: 'undecodable'; readonly count: number };

/** A value that cannot be read as its column's type; it is kept as text. */
export interface Unreadable {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** So many entries of a list are shown; the rest is counted. */
export const LISTED = 200;
