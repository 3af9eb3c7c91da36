/** Labels as TextDecoder knows them */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type DecimalSign = '.' | ',';
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type ColumnType = 'text' | 'number' | 'date' | 'logical';

export interface CsvColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Only where the column's dates are written in another order than the file's */
  readonly dates?: DateOrder;
}

/** How a file is to be read. Detected, shown to the user, corrected, and kept for next month's file. */
export interface CsvFormat {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
  readonly dates: DateOrder;
  /** Lines above the header that hold a title and no columns */
  readonly titleLines: number;
  readonly header: boolean;
  readonly columns: readonly CsvColumn[];
}

/** What the user or a stored mapping has decided; the rest is detected. Columns are found by name, so their order may change. */
export type CsvFormatOverrides = Partial<CsvFormat>;

export type Confidence = 'certain' | 'likely' | 'guess';

/** Something that was found out about a file, how sure it is, and what speaks for it. */
export interface Detected<Value, Evidence> {
  readonly value: Value;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
}

/** One place in the file, as the user finds it in an editor */
export interface Example {
  readonly line: number;
  readonly text: string;
}

export interface Chosen {
  readonly code: 'chosen';
}

export type EncodingEvidence =
  | Chosen
  | { readonly code: 'byteOrderMark' }
  | { readonly code: 'zeroBytes'; readonly share: number }
  | { readonly code: 'onlyAscii' }
  | { readonly code: 'validUtf8'; readonly sequences: number }
  | { readonly code: 'notUtf8'; readonly byte: number };

export type DelimiterEvidence =
  | Chosen
  | { readonly code: 'separatorLine' }
  | { readonly code: 'sameWidth'; readonly columns: number; readonly rows: number; readonly of: number }
  | { readonly code: 'oneColumn' };

export type DecimalEvidence =
  | Chosen
  | { readonly code: 'noDecimals' }
  | { readonly code: 'decimals'; readonly column: string; readonly example: Example }
  | { readonly code: 'contradicted'; readonly column: string; readonly example: Example; readonly rows: number; readonly of: number }
  | { readonly code: 'couldBeThousands'; readonly column: string; readonly example: Example };

export type DatesEvidence =
  | Chosen
  | { readonly code: 'noDates' }
  | { readonly code: 'yearFirst' }
  | { readonly code: 'dayAbove12'; readonly column: string; readonly example: Example }
  | { readonly code: 'otherColumn'; readonly column: string }
  | { readonly code: 'contradicted'; readonly column: string; readonly example: Example }
  | { readonly code: 'ambiguous'; readonly column: string; readonly example: Example };

export type HeaderEvidence =
  | Chosen
  | { readonly code: 'unlikeBody'; readonly columns: readonly string[] }
  | { readonly code: 'likeBody'; readonly example: Example }
  | { readonly code: 'onlyText' };

export type ColumnEvidence =
  | Chosen
  | { readonly code: 'empty' }
  | { readonly code: 'allRead'; readonly rows: number }
  | { readonly code: 'mostRead'; readonly rows: number; readonly of: number; readonly other: Example }
  | { readonly code: 'codes'; readonly rows: number; readonly example: Example }
  | { readonly code: 'mixedCurrencies'; readonly currencies: readonly string[] }
  | { readonly code: 'mixed'; readonly numbers: number; readonly dates: number; readonly logicals: number; readonly texts: number; readonly example: Example };

export interface DetectedColumn extends Detected<ColumnType, ColumnEvidence> {
  readonly name: string;
  /** For a column of dates: their order, and what speaks for it */
  readonly dates?: Detected<DateOrder, DatesEvidence>;
}

/** Everything found out about a file: what the pane shows for correction. */
export interface CsvFindings {
  readonly encoding: Detected<Encoding, EncodingEvidence>;
  readonly delimiter: Detected<Delimiter, DelimiterEvidence>;
  readonly decimal: Detected<DecimalSign, DecimalEvidence>;
  readonly dates: Detected<DateOrder, DatesEvidence>;
  readonly header: Detected<boolean, HeaderEvidence>;
  readonly columns: readonly DetectedColumn[];
}

export function chosen<Value>(value: Value): Detected<Value, Chosen> {
  return { value, confidence: 'certain', evidence: { code: 'chosen' } };
}
