import type { ColumnType, CsvFindings, CsvFormatOverrides, DateOrder, DecimalSign, Delimiter, Encoding } from './CsvFormat';

/** Another file that gives a source more columns, found by columns of the same name in both. */
export interface SourceJoin {
  readonly file: string;
  readonly on: readonly string[];
  readonly take: readonly string[];
  /** As for the source itself where nothing is said */
  readonly onBadRow?: 'stop' | 'skip';
}

/**
 * A source's entry in the set-up file: how a file of the user's becomes a table. What is left out is detected. It is
 * kept in the workbook, so that next month's file is read in the same way.
 */
export interface SourceMapping {
  readonly table: string;
  readonly file: string;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalSign;
  readonly dates?: DateOrder;
  readonly header?: boolean;
  /** The file's own columns, as they were when it was first imported */
  readonly columns?: readonly string[];
  /** Columns whose type is not left to detection */
  readonly types?: Readonly<Record<string, ColumnType>>;
  /** `stop` unless said otherwise; bad rows are listed either way. */
  readonly onBadRow?: 'stop' | 'skip';
  readonly key?: readonly string[];
  readonly loadedFrom?: string;
  readonly loadedThrough?: string;
  /** What next month's file is: all there is, or what comes in addition */
  readonly refresh?: 'replace' | 'append';
  readonly joins?: readonly SourceJoin[];
  /** Spelling → member, by column */
  readonly aliases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a mapping says about how its file is written. */
export function formatOverrides({ encoding, delimiter, decimal, dates, header, types }: SourceMapping): CsvFormatOverrides {
  return {
    ...(encoding && { encoding }), ...(delimiter && { delimiter }), ...(decimal && { decimal }), ...(dates && { dates }),
    ...(header !== undefined && { header }),
    ...(types && { columns: Object.entries(types).map(([name, type]) => ({ name, type })) }),
  };
}

/**
 * The mapping with everything that the file has settled, to be kept for the next one. What the file left open (an
 * encoding when all is ASCII, the type of an empty column) stays open, so that the next file may settle it.
 */
export function settledMapping<Mapping extends SourceMapping>(source: Mapping, { encoding, delimiter, decimal, dates, header, columns }: CsvFindings): Mapping {
  const oneOrder = columns.every((column) => column.dates === undefined || column.dates.evidence.code === 'yearFirst' || column.dates.value === dates.value);
  const dateless = dates.evidence.code === 'noDates' || dates.evidence.code === 'yearFirst';
  return {
    ...source,
    ...(encoding.evidence.code !== 'onlyAscii' && { encoding: encoding.value }),
    ...(delimiter.evidence.code !== 'oneColumn' && { delimiter: delimiter.value }),
    ...(decimal.evidence.code !== 'noDecimals' && { decimal: decimal.value }),
    ...(oneOrder && !dateless && { dates: dates.value }),
    header: header.value,
    columns: columns.map(({ name }) => name),
    types: { ...source.types, ...Object.fromEntries(columns.filter(({ evidence }) => evidence.code !== 'empty').map(({ name, value }) => [name, value])) },
  };
}
