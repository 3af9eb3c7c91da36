import { failure, success, type Outcome } from '../../kpi';
import type { CsvColumn, DateOrder, DecimalSign } from './CsvFormat';
import { LISTED, type CsvNote, type CsvReason, type Unreadable } from './CsvReason';
import { parseLogical } from './detectColumnType';
import { BLANK, type DistinctTexts } from './distinctTexts';
import type { CellValue, CsvTable, ImportedColumn } from './ImportedTable';
import type { LaidOutCsv } from './layOutCsv';
import { parseDate, type ReadDate } from './parseDate';
import { parseNumber, type ReadNumber } from './parseNumber';
import { ROWS_PER_SLICE, type Sliced } from './slices';

export interface TypedCsv {
  readonly table: CsvTable;
  /** The first of the values that are not of their column's type, by line; all of them are kept as text. */
  readonly unreadable: readonly Unreadable[];
  readonly unreadableTotal: number;
  readonly notes: readonly CsvNote[];
}

/** What a cell holds */
const LONGEST_TEXT = 32_767;

/** Turns texts into numbers, serials and logicals, column by column; a text is kept as it stands. */
export function* typeCsv(csv: LaidOutCsv): Sliced<Outcome<TypedCsv, CsvReason>> {
  // Laying out was the first half of the way
  const width = csv.format.columns.length;
  const typed: TypedColumn[] = [];
  for (const [index, column] of csv.format.columns.entries()) {
    const texts = csv.texts[index]!;
    const tooLong = texts.texts.find(({ text }) => text.length > LONGEST_TEXT);
    if (tooLong) return failure({ code: 'textTooLong', line: tooLong.line, column: column.name, length: tooLong.text.length, limit: LONGEST_TEXT });
    typed.push(typeColumn(column, texts, csv.format.decimal, column.dates ?? csv.format.dates));
    yield { done: 2 * width + typed.length, total: 4 * width };
  }

  const rows: CellValue[][] = [];
  const unreadable: Unreadable[] = [];
  let unreadableTotal = 0;
  for (let row = 0; row < csv.body.length; row++) {
    rows.push(typed.map(({ column, distinct, values, unread }) => {
      const text = distinct.cells[row]!;
      if (text === BLANK) return null;
      if (unread.has(text)) {
        unreadableTotal++;
        if (unreadable.length < LISTED) unreadable.push({ line: csv.lines[row]!, column: column.name, text: distinct.texts[text]!.text });
      }
      return values[text]!;
    }));
    if (rows.length % ROWS_PER_SLICE === 0) yield { done: width * (3 + rows.length / csv.body.length), total: 4 * width };
  }
  return success({
    table: { columns: typed.map(({ column }) => column), rows, lines: csv.lines },
    unreadable, unreadableTotal,
    notes: typed.flatMap(({ notes }) => notes),
  });
}

interface TypedColumn {
  readonly column: ImportedColumn;
  readonly distinct: DistinctTexts;
  /** Beside the column's distinct texts */
  readonly values: readonly CellValue[];
  readonly unread: ReadonlySet<number>;
  readonly notes: readonly CsvNote[];
}

function typeColumn({ name, type }: CsvColumn, texts: DistinctTexts, decimal: DecimalSign, order: DateOrder): TypedColumn {
  switch (type) {
    case 'text': return { column: { name, type, numberFormat: 'General' }, ...readEach(texts, (text) => text), notes: [] };
    case 'logical': return { column: { name, type, numberFormat: 'General' }, ...readEach(texts, parseLogical), notes: [] };
    case 'number': {
      const styles = new Map<ReadNumber['style'], { rows: number; decimals: number }>();
      const read = readEach(texts, (text, rows) => {
        const number = parseNumber(text, decimal);
        if (!number) return undefined;
        const style = styles.get(number.style);
        styles.set(number.style, { rows: (style?.rows ?? 0) + rows, decimals: Math.max(style?.decimals ?? 0, number.decimals) });
        return number.value;
      });
      const percent = styles.get('percent')?.rows ?? 0;
      const plain = styles.get('plain')?.rows ?? 0;
      const notes: CsvNote[] = percent > 0 && plain > 0 ? [{ code: 'mixedPercent', column: name, percent, plain }] : [];
      return { column: { name, type, numberFormat: formatOfNumbers(styles) }, ...read, notes };
    }
    case 'date': {
      const precisions = new Set<ReadDate['precision']>();
      const read = readEach(texts, (text) => {
        const date = parseDate(text, order);
        if (date) precisions.add(date.precision);
        return date?.serial;
      });
      return { column: { name, type, numberFormat: formatOfDates(precisions) }, ...read, notes: [] };
    }
  }
}

function readEach(distinct: DistinctTexts, read: (text: string, rows: number) => CellValue | undefined): Pick<TypedColumn, 'distinct' | 'values' | 'unread'> {
  const unread = new Set<number>();
  const values = distinct.texts.map(({ text, rows }, index) => {
    const value = read(text, rows);
    if (value === undefined) unread.add(index);
    return value ?? text;
  });
  return { distinct, values, unread };
}

/** Percent and times keep their look, since 0.12 for `12 %` would surprise; everything else is for the user to format. */
function formatOfNumbers(styles: ReadonlyMap<ReadNumber['style'], { readonly decimals: number }>): string {
  const [style, ...others] = styles.keys();
  if (style === undefined || others.length > 0) return styles.has('currency') && !styles.has('percent') ? '#,##0.00' : 'General';
  switch (style) {
    case 'percent': {
      const decimals = Math.min(styles.get('percent')!.decimals, 4);
      return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
    }
    case 'currency': return '#,##0.00';
    case 'duration': return '[h]:mm:ss';
    case 'plain': return 'General';
  }
}

function formatOfDates(precisions: ReadonlySet<ReadDate['precision']>): string {
  if (precisions.has('second')) return 'yyyy-mm-dd hh:mm:ss';
  if (precisions.has('minute')) return 'yyyy-mm-dd hh:mm';
  return precisions.has('month') && !precisions.has('day') ? 'yyyy-mm' : 'yyyy-mm-dd';
}
