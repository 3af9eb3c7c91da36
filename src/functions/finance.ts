import { type Language, tableWords } from '../i18n';
import * as kpi from '../kpi';
import {
  type ColumnInPlace, aDate, aNumber, cellByCell, cells, chosen, columnInPlace, numberCell, numbers, numbersInPlace, onlyOption, sameShapes, whenRead,
} from './arguments';
import { type Answer, type CellArgument, type Failure, type ResultCell, blockOf } from './cell';
import { cellFunction, number, numberOr } from './cellFunction';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';
import { tableLanguage } from './tableLanguage';

/** By the ending balance, cell by cell; the other methods take a list and give one number. */
export function dso(receivables: CellArgument, sales: CellArgument, days: CellArgument, method: CellArgument): Answer {
  return whenRead([chosen('method', method, 'dsoMethod', 'ending')], (kind): Answer => {
    switch (kind) {
      case 'ending':
        return cellByCell([cells('receivables', receivables, aNumber), cells('sales', sales, aNumber), cells('days', days, aNumber)], kpi.dso);
      case 'average':
        return whenRead(
          [numbers('receivables', receivables), numbers('sales', sales), onlyOption('days', days, aNumber)],
          (balances, amounts, length) => numberCell(kpi.dsoAverage(balances, amounts, length)),
        );
      case 'countback':
        return whenRead(
          [onlyOption('receivables', receivables, aNumber), everyMonth(sales), onlyOption('days', days, aNumber)],
          (balance, months, length) => numberCell(kpi.dsoCountback(balance, months, length)),
        );
    }
  });
}

/** Months in a row: a gap among them would move the months before it closer. */
function everyMonth(sales: CellArgument): kpi.Outcome<readonly number[], kpi.Reason> {
  const months = numbersInPlace('sales', sales);
  if (!months.ok) return months;
  const known = months.value.filter((month) => month !== null);
  const gap = months.value.indexOf(null);
  return gap === -1 || known.length === 0 ? kpi.success(known) : kpi.failure({ kind: 'missingInRow', argument: 'sales', row: gap + 1 });
}

/** A row of results for each date. */
export function outstanding(
  amounts: CellArgument,
  invoiceDates: CellArgument,
  dueDates: CellArgument,
  asOf: CellArgument,
  paidDates: CellArgument,
): Answer {
  return whenRead([readInvoices(amounts, invoiceDates, dueDates, paidDates)], (invoices): Answer => {
    const rows = blockOf(asOf).flat().map((cell): readonly ResultCell[] => {
      const day = aDate('asOf', cell);
      const owed = day.ok ? kpi.outstanding(invoices, day.value) : day;
      if (!owed.ok) return [owed, owed, owed];
      return [numberCell(kpi.success(owed.value.total)), numberCell(kpi.success(owed.value.overdue)), numberCell(owed.value.overdueShare)];
    });
    return faultIn(invoices) ?? rows;
  });
}

export function ageing(
  amounts: CellArgument,
  invoiceDates: CellArgument,
  dueDates: CellArgument,
  asOf: CellArgument,
  paidDates: CellArgument,
  buckets: CellArgument,
  headers: CellArgument,
): Answer {
  return whenRead(
    [
      readInvoices(amounts, invoiceDates, dueDates, paidDates),
      onlyOption('asOf', asOf, aDate),
      numbers('buckets', buckets),
      chosen('headers', headers, 'headers', 'true'),
    ],
    (invoices, day, limits, header): Answer => {
      const classes = kpi.ageing(invoices, day, limits.length === 0 ? kpi.DEFAULT_AGE_LIMITS : limits);
      const fault = faultIn(invoices);
      if (fault) return fault;
      if (!classes.ok) return classes;
      const language = tableLanguage(header);
      const words = tableWords(language).ageing;
      const rows = classes.value.map((age): readonly ResultCell[] => [ageName(age, language), numberCell(kpi.success(age.amount))]);
      return header === 'false' ? rows : [[words.age, words.amount], ...rows];
    },
  );
}

function ageName({ from, through }: kpi.AgeClass, language: Language): string {
  const words = tableWords(language).ageing;
  if (from === null) return words.notDue;
  return through === null ? words.over(from - 1) : `${from}–${through}`;
}

type InvoiceColumns = Readonly<Record<keyof kpi.Invoices, ColumnInPlace>>;

function readInvoices(
  amounts: CellArgument,
  invoiceDates: CellArgument,
  dueDates: CellArgument,
  paidDates: CellArgument,
): kpi.Outcome<InvoiceColumns, kpi.Reason> {
  const shape = sameShapes(['amounts', amounts], ['invoiceDates', invoiceDates], ['dueDates', dueDates], ['paidDates', paidDates]);
  return shape.ok
    ? kpi.success({
      amounts: columnInPlace('amounts', amounts, 'numbers'),
      invoiceDates: columnInPlace('invoiceDates', invoiceDates, 'dates'),
      dueDates: columnInPlace('dueDates', dueDates, 'dates'),
      paidDates: columnInPlace('paidDates', paidDates, 'dates'),
    })
    : shape;
}

/** What was wrong in a column, known once it has been read. */
function faultIn(columns: InvoiceColumns): Failure | undefined {
  return Object.values(columns).find(({ fault }) => fault)?.fault;
}

export const financeFunctions: readonly CustomFunction[] = [
  cellFunction('GROSSMARGIN', kpi.grossMargin, number('revenue'), number('costOfSales')),
  cellFunction('NETMARGIN', kpi.netMargin, number('revenue'), number('netIncome')),
  cellFunction('OPERATINGMARGIN', kpi.operatingMargin, number('revenue'), number('operatingResult')),
  cellFunction('EBIT', kpi.ebit, number('revenue'), number('costOfSales'), number('operatingExpenses'), numberOr('otherIncome', 0)),
  cellFunction('EBITDA', kpi.ebitda, number('ebit'), number('depreciation'), numberOr('amortisation', 0), numberOr('impairment', 0)),
  {
    id: 'DSO',
    run: dso,
    parameters: [block('receivables'), block('sales'), block('days'), omissible(word('method', 'dsoMethod'))],
    result: 'matrix',
  },
  {
    id: 'OUTSTANDING',
    run: outstanding,
    parameters: [block('amounts'), block('invoiceDates'), block('dueDates'), block('asOf'), omissible(block('paidDates'))],
    result: 'matrix',
  },
  {
    id: 'AGEING',
    run: ageing,
    parameters: [
      block('amounts'), block('invoiceDates'), block('dueDates'), single('asOf'), omissible(block('paidDates')), omissible(block('buckets')),
      omissible(single('headers')),
    ],
    result: 'matrix',
  },
];
