import type { DateOrder, DatesEvidence, DecimalSign, Detected, Example } from './CsvFormat';
import type { DistinctTexts } from './distinctTexts';
import { dependsOnOrder, parseDate } from './parseDate';

type DetectedOrder = Detected<DateOrder, DatesEvidence>;

/** What one column's dates say about their order. */
export interface ColumnOrders {
  readonly column: string;
  readonly filled: number;
  /** Rows that are dates whatever the order */
  readonly free: number;
  readonly orders: Readonly<Record<DateOrder, number>>;
  /** The first date that reads in this order and in no other */
  readonly decisive: Partial<Readonly<Record<DateOrder, Example>>>;
  readonly first: Example | undefined;
}

export interface DateOrders {
  readonly file: DetectedOrder;
  /** By column, for those that hold dates */
  readonly columns: ReadonlyMap<string, DetectedOrder>;
}

/** So much of a column has to be dates before they are taken to say anything. */
const DATE_SHARE = 0.8;

/** Decides the order of day, month and year, each column by all of its dates; columns that leave it open follow the others. */
export function detectDates(columns: readonly ColumnOrders[], decimal: DecimalSign): DateOrders {
  const found = columns.filter(({ filled, free, orders }) => filled > 0 && free + Math.max(...Object.values(orders)) >= filled * DATE_SHARE);
  const own = new Map(found.map((orders) => [orders.column, orderOf(orders)] as const));
  const file = fileOrder(found, own, decimal);
  return {
    file,
    columns: new Map(found.map(({ column }) => {
      const order = own.get(column)!;
      if (order.confidence !== 'guess' || order.evidence.code !== 'ambiguous') return [column, order] as const;
      if (file.confidence === 'guess') return [column, { ...file, evidence: order.evidence }] as const;
      const teacher = 'column' in file.evidence ? file.evidence.column : column;
      return [column, { value: file.value, confidence: 'likely', evidence: { code: 'otherColumn', column: teacher } }] as const;
    })),
  };
}

/** Counts in which orders one column's dates can be read. */
export function countDateOrders(column: DistinctTexts): ColumnOrders {
  let free = 0;
  const orders: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  const decisive: Partial<Record<DateOrder, Example>> = {};
  let first: Example | undefined;
  for (const { text, line, rows } of column.texts) {
    if (!dependsOnOrder(text)) {
      if (parseDate(text, 'ymd')) free += rows;
      continue;
    }
    const readable = (['dmy', 'mdy', 'ymd'] as const).filter((order) => parseDate(text, order) !== undefined);
    for (const order of readable) orders[order] += rows;
    if (readable.length > 0) first ??= { line, text };
    if (readable.length === 1) decisive[readable[0]!] ??= { line, text };
  }
  return { column: column.name, filled: column.filled, free, orders, decisive, first };
}

function orderOf({ column, orders, decisive, first }: ColumnOrders): DetectedOrder {
  if (!first) return { value: 'ymd', confidence: 'certain', evidence: { code: 'yearFirst' } };
  const best = (['dmy', 'mdy', 'ymd'] as const).reduce((a, b) => (orders[b] > orders[a] ? b : a));
  const rivals = (['dmy', 'mdy', 'ymd'] as const).filter((order) => order !== best && orders[order] === orders[best]);
  if (rivals.length > 0) return { value: best, confidence: 'guess', evidence: { code: 'ambiguous', column, example: first } };
  const against = (['dmy', 'mdy', 'ymd'] as const).filter((order) => order !== best).map((order) => decisive[order]).find((example) => example !== undefined);
  if (against) return { value: best, confidence: 'guess', evidence: { code: 'contradicted', column, example: against } };
  return { value: best, confidence: 'certain', evidence: { code: 'dayAbove12', column, example: decisive[best] ?? first } };
}

function fileOrder(found: readonly ColumnOrders[], own: ReadonlyMap<string, DetectedOrder>, decimal: DecimalSign): DetectedOrder {
  const verdicts = [...own.values()];
  const decided = verdicts.filter(({ evidence }) => evidence.code === 'dayAbove12' || evidence.code === 'contradicted');
  const surest = decided.find(({ confidence }) => confidence === 'certain') ?? decided[0];
  if (surest) return surest;
  const open = found.find(({ column }) => own.get(column)!.evidence.code === 'ambiguous');
  if (open?.first) {
    // Points between day and month, or a decimal comma in the same file, are European habits
    const european = open.first.text.includes('.') || decimal === ',';
    return { value: european ? 'dmy' : 'mdy', confidence: 'guess', evidence: { code: 'ambiguous', column: open.column, example: open.first } };
  }
  if (verdicts[0]) return verdicts[0];
  return { value: decimal === ',' ? 'dmy' : 'ymd', confidence: 'likely', evidence: { code: 'noDates' } };
}
