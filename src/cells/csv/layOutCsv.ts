import { failure, success, type Outcome } from '../../kpi';
import {
  chosen, type CsvColumn, type CsvFindings, type CsvFormat, type CsvFormatOverrides, type DecimalEvidence, type DecimalSign, type Delimiter,
  type DelimiterEvidence, type Detected, type DetectedColumn, type Encoding, type EncodingEvidence, type HeaderEvidence,
} from './CsvFormat';
import type { BadRow, CsvNote, CsvReason } from './CsvReason';
import { detectColumnType } from './detectColumnType';
import { type ColumnOrders, countDateOrders, type DateOrders, detectDates } from './detectDates';
import { countDecimalSigns, detectDecimal } from './detectDecimal';
import { commonWidth } from './detectDelimiter';
import { countTitleLines, detectHeader } from './detectHeader';
import { type DistinctTexts, distinctTexts, isBlank } from './distinctTexts';
import { columnPosition, tableHeaders } from './headers';
import type { Sliced } from './slices';

/** A file's text, split into records of fields. Blank lines are left out. */
export interface CsvRecords {
  readonly encoding: Detected<Encoding, EncodingEvidence>;
  readonly delimiter: Detected<Delimiter, DelimiterEvidence>;
  readonly records: readonly (readonly string[])[];
  /** Where each record begins, from 1 */
  readonly lines: readonly number[];
  readonly notes: readonly CsvNote[];
}

/** A file whose columns are known: the records that fit them, and what each holds. */
export interface LaidOutCsv {
  readonly format: CsvFormat;
  readonly findings: CsvFindings;
  readonly notes: readonly CsvNote[];
  readonly badRows: readonly BadRow[];
  readonly body: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Beside `format.columns`: where the column stands in a record, and its texts */
  readonly positions: readonly number[];
  readonly texts: readonly DistinctTexts[];
}

/** Laying out goes twice over the columns, and typing twice again: one bar shows both. */
const SHARE_OF_LAYOUT = 4;

/** What a sheet holds */
const MOST_ROWS = 1_048_575;
const MOST_COLUMNS = 16_384;

/** Finds header, columns and their types, and sets the records apart that do not fit. */
export function* layOutCsv(file: CsvRecords, overrides: CsvFormatOverrides): Sliced<Outcome<LaidOutCsv, CsvReason>> {
  if (file.records.length === 0) return failure({ code: 'emptyFile' });
  const titleLines = overrides.titleLines ?? countTitleLines(file.records);
  const first = file.records[titleLines];
  if (!first) return failure({ code: 'noRows', columns: [] });

  const assumed = overrides.header ?? true;
  let attempt = yield* judgeColumns(file, overrides, titleLines, assumed);
  let header: Detected<boolean, HeaderEvidence> = chosen(assumed);
  if (overrides.header === undefined && attempt.body.length > 0) {
    const columns = attempt.columns.map(({ value, dates }) => ({ type: value, dates: dates?.value ?? attempt.dates.file.value }));
    header = detectHeader(attempt.positions.map((position) => first[position] ?? ''), file.lines[titleLines]!, columns, attempt.decimal.value);
    if (!header.value) attempt = yield* judgeColumns(file, overrides, titleLines, false);
  }

  const { columns, decimal, dates, positions, texts, body, lines, badRows } = attempt;
  const names = columns.map(({ name }) => name);
  if (body.length + badRows.length === 0) return failure({ code: 'noRows', columns: names });
  if (body.length > MOST_ROWS) return failure({ code: 'tooManyRows', rows: body.length, limit: MOST_ROWS });
  if (columns.length > MOST_COLUMNS) return failure({ code: 'tooManyColumns', columns: columns.length, limit: MOST_COLUMNS });

  return success({
    format: {
      encoding: file.encoding.value, delimiter: file.delimiter.value, decimal: decimal.value, dates: dates.file.value, titleLines, header: header.value,
      columns: columns.map((column) => formatColumn(column, dates)),
    },
    findings: { encoding: file.encoding, delimiter: file.delimiter, decimal, dates: dates.file, header, columns },
    notes: [...file.notes, ...titleNotes(file, titleLines), ...attempt.notes],
    badRows, body, lines, positions, texts,
  });
}

interface Judged {
  readonly columns: readonly DetectedColumn[];
  readonly decimal: Detected<DecimalSign, DecimalEvidence>;
  readonly dates: DateOrders;
  readonly positions: readonly number[];
  readonly texts: readonly DistinctTexts[];
  readonly body: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly badRows: readonly BadRow[];
  readonly notes: readonly CsvNote[];
}

function* judgeColumns(file: CsvRecords, overrides: CsvFormatOverrides, titleLines: number, header: boolean): Sliced<Judged> {
  const width = recordWidth(file.records.slice(titleLines), header);
  const { body, lines, badRows } = fittingRecords(file, titleLines + (header ? 1 : 0), width);
  const written = header ? file.records[titleLines]!.slice(0, width) : Array.from({ length: width }, () => '');
  const { names, notes: headerNotes } = tableHeaders(written);
  const notes: CsvNote[] = header ? [...headerNotes] : [];

  const positions: number[] = [];
  const texts: DistinctTexts[] = [];
  const decimals: ReturnType<typeof countDecimalSigns>[] = [];
  const orders: ColumnOrders[] = [];
  for (const [position, name] of names.entries()) {
    const column = distinctTexts(name, body, lines, position);
    // Delimiters at the end of every line make a column with neither name nor content
    if (header && column.filled === 0 && isBlank(written[position]!) && body.length > 0) {
      notes.splice(notes.findIndex((note) => note.code === 'emptyHeader' && note.position === position + 1), 1);
      notes.push({ code: 'emptyColumnLeftOut', position: position + 1 });
    } else {
      positions.push(position);
      texts.push(column);
      if (overrides.decimal === undefined) decimals.push(countDecimalSigns(column));
      if (overrides.dates === undefined) orders.push(countDateOrders(column));
    }
    yield { done: position + 1, total: names.length * SHARE_OF_LAYOUT };
  }

  const decimal = overrides.decimal === undefined ? detectDecimal(decimals, file.delimiter.value) : chosen(overrides.decimal);
  const dates = overrides.dates === undefined ? detectDates(orders, decimal.value) : { file: chosen(overrides.dates), columns: new Map() };
  const columns: DetectedColumn[] = [];
  for (const column of texts) {
    columns.push(judgeColumn(column, decimal.value, dates, overrides.columns));
    yield { done: names.length + columns.length, total: names.length * SHARE_OF_LAYOUT };
  }
  return { columns, decimal, dates, positions, texts, body, lines, badRows, notes };
}

function judgeColumn(column: DistinctTexts, decimal: DecimalSign, orders: DateOrders, decided: readonly CsvColumn[] = []): DetectedColumn {
  const { name } = column;
  const known = decided[columnPosition(decided.map((other) => other.name), name)];
  const dates = known?.dates === undefined ? orders.columns.get(name) ?? orders.file : chosen(known.dates);
  const type = known === undefined ? detectColumnType(column, decimal, dates.value) : chosen(known.type);
  return type.value === 'date' ? { name, ...type, dates } : { name, ...type };
}

function formatColumn({ name, value, dates }: DetectedColumn, orders: DateOrders): CsvColumn {
  const freeOfOrder = dates?.evidence.code === 'yearFirst';
  return dates === undefined || freeOfOrder || dates.value === orders.file.value ? { name, type: value } : { name, type: value, dates: dates.value };
}

/** How many fields a record must have: as many as the header, less its empty ones at the end that the body does not have. */
function recordWidth(records: readonly (readonly string[])[], header: boolean): number {
  const common = commonWidth(records.slice(header ? 1 : 0).map((record) => record.length)).columns;
  const named = records[0];
  if (!header || !named) return common;
  let width = named.length;
  while (width > common && common > 0 && isBlank(named[width - 1]!)) width--;
  return width;
}

function fittingRecords(file: CsvRecords, from: number, expected: number): Pick<Judged, 'body' | 'lines' | 'badRows'> {
  const body: (readonly string[])[] = [];
  const lines: number[] = [];
  const badRows: BadRow[] = [];
  for (let index = from; index < file.records.length; index++) {
    const record = file.records[index]!;
    const line = file.lines[index]!;
    const fits = record.length === expected || (record.length > expected && record.slice(expected).every(isBlank));
    if (fits) {
      body.push(record);
      lines.push(line);
    } else badRows.push({ code: 'ragged', line, found: record.length, expected });
  }
  return { body, lines, badRows };
}

function titleNotes(file: CsvRecords, titleLines: number): CsvNote[] {
  return file.records.slice(0, titleLines).map((record, index) => ({
    code: 'titleLine', line: file.lines[index]!, text: record.find((text) => !isBlank(text)) ?? '',
  }));
}
