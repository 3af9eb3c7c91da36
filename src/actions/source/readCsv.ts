import {
  layOutCsv, typeCsv,
  type BadRow, type CsvFindings, type CsvFormat, type CsvFormatOverrides, type CsvNote, type CsvReason, type CsvTable, type LaidOutCsv, type Unreadable,
} from '../../cells';
import { failure, success, type Outcome } from '../../kpi';
import type { ActionOptions } from '../contract';
import { runSliced } from './runSliced';
import { splitRecords } from './splitRecords';

/** Lists are the first so many; totals are beside them. */
const LISTED = 200;
const SAMPLE_ROWS = 20;

/** What the pane shows of a file before it is imported. */
export interface CsvDetection {
  readonly format: CsvFormat;
  readonly findings: CsvFindings;
  readonly notes: readonly CsvNote[];
  readonly badRows: readonly BadRow[];
  readonly badRowsTotal: number;
  readonly rows: number;
  /** The first rows as they are written, beside `format.columns` */
  readonly sample: readonly (readonly string[])[];
}

/** A file that was read: its table, and all that had to be said about it. */
export interface CsvReading {
  readonly table: CsvTable;
  readonly format: CsvFormat;
  readonly findings: CsvFindings;
  readonly notes: readonly CsvNote[];
  readonly badRows: readonly BadRow[];
  readonly badRowsTotal: number;
  readonly unreadable: readonly Unreadable[];
  readonly unreadableTotal: number;
}

export interface ReadCsvOptions extends ActionOptions {
  /** `stop`: a row that does not fit the columns refuses the file; `skip`: it is listed and left out. */
  readonly onBadRow?: 'stop' | 'skip';
}

/** Finds out how a CSV file is written; what `decided` holds is taken as it is. */
export async function detectCsv(bytes: Uint8Array, decided: CsvFormatOverrides = {}, options: ActionOptions = {}): Promise<Outcome<CsvDetection, CsvReason>> {
  const laidOut = await layOut(bytes, decided, options);
  if (!laidOut.ok) return laidOut;
  const { format, findings, notes, badRows, body, positions } = laidOut.value;
  return success({
    format, findings, notes,
    badRows: badRows.slice(0, LISTED),
    badRowsTotal: badRows.length,
    rows: body.length,
    sample: body.slice(0, SAMPLE_ROWS).map((record) => positions.map((position) => record[position] ?? '')),
  });
}

/** Reads a CSV file into typed columns; what `decided` leaves open is detected. */
export async function readCsv(bytes: Uint8Array, decided: CsvFormatOverrides = {}, options: ReadCsvOptions = {}): Promise<Outcome<CsvReading, CsvReason>> {
  const laidOut = await layOut(bytes, decided, options);
  if (!laidOut.ok) return laidOut;
  const { format, findings, badRows, body } = laidOut.value;
  const listed = badRows.slice(0, LISTED);
  if (badRows.length > 0 && options.onBadRow !== 'skip') return failure({ code: 'badRows', rows: listed, total: badRows.length });
  if (body.length === 0) return failure({ code: 'noRows', columns: format.columns.map(({ name }) => name) });

  const typed = await runSliced(typeCsv(laidOut.value), 'preparing', options);
  if (!typed.ok) return typed;
  const { table, unreadable, unreadableTotal } = typed.value;
  return success({
    table, format, findings, unreadable, unreadableTotal,
    notes: [...laidOut.value.notes, ...typed.value.notes],
    badRows: listed,
    badRowsTotal: badRows.length,
  });
}

async function layOut(bytes: Uint8Array, decided: CsvFormatOverrides, options: ActionOptions): Promise<Outcome<LaidOutCsv, CsvReason>> {
  const split = await splitRecords(bytes, decided, options);
  return split.ok ? runSliced(layOutCsv(split.value, decided), 'preparing', options) : split;
}
