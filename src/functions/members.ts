import { type Language, tableWords } from '../i18n';
import * as kpi from '../kpi';
import {
  aNumber, chosen, datesInPlace, entriesInPlace, numberCell, numberColumn, oneOf, option, optional, optionalDate, sameShape, whenRead,
} from './arguments';
import { type Answer, type CellArgument, type ResultCell } from './cell';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';
import { tableLanguage } from './tableLanguage';

export function breakdown(
  keys: CellArgument,
  values: CellArgument,
  aggregation: CellArgument,
  top: CellArgument,
  by: CellArgument,
  headers: CellArgument,
): Answer {
  return whenRead(
    [
      entriesInPlace('keys', keys),
      aggregatedValues(values, aggregation),
      chosen('aggregation', aggregation, 'aggregation', 'sum'),
      option('top', top, optional(aNumber, null)),
      chosen('by', by, 'breakdownOrder', 'value'),
      chosen('headers', headers, 'headers', 'true'),
      sameShape(['keys', keys], ['values', values]),
    ],
    (keyList, valueList, kind, most, order, header) => {
      const language = tableLanguage(header);
      const table = kpi.breakdown(keyList, valueList, { aggregation: kind, top: most, by: order, collation: language });
      if (!table.ok) return table;
      const rows = table.value.map((row) => breakdownCells(row, language));
      return header === 'false' ? rows : [breakdownHeader(language), ...rows];
    },
  );
}

/** What an aggregation takes: numbers, or entries of any kind where they are counted. */
function aggregatedValues(values: CellArgument, aggregation: CellArgument): kpi.Outcome<kpi.EntryList, kpi.Reason> {
  const kind = chosen('aggregation', aggregation, 'aggregation', 'sum');
  if (!kind.ok) return kind;
  return kpi.isCounting(kind.value) ? entriesInPlace('values', values) : numberColumn('values', values);
}

function breakdownHeader(language: Language): readonly ResultCell[] {
  const words = tableWords(language).breakdown;
  return [words.key, words.value, words.share, words.cumulativeShare];
}

function breakdownCells({ member, value, share, cumulativeShare }: kpi.BreakdownRow, language: Language): readonly ResultCell[] {
  return [
    memberName(member, language),
    numberCell(kpi.success(value)),
    share === null ? '' : numberCell(share),
    cumulativeShare === null ? '' : numberCell(cumulativeShare),
  ];
}

function memberName(member: kpi.Member, language: Language): ResultCell {
  return member.kind === 'named' ? member.name : tableWords(language).breakdown[member.kind];
}

export function crosstab(
  rowKeys: CellArgument,
  columnKeys: CellArgument,
  values: CellArgument,
  aggregation: CellArgument,
  headers: CellArgument,
): Answer {
  return whenRead(
    [
      entriesInPlace('rowKeys', rowKeys),
      entriesInPlace('columnKeys', columnKeys),
      aggregatedValues(values, aggregation),
      chosen('aggregation', aggregation, 'aggregation', 'sum'),
      chosen('headers', headers, 'headers', 'true'),
      sameShape(['rowKeys', rowKeys], ['columnKeys', columnKeys]),
      sameShape(['rowKeys', rowKeys], ['values', values]),
    ],
    (down, across, valueList, kind, header): Answer => {
      const language = tableLanguage(header);
      const table = kpi.crosstab(down, across, valueList, kind, language);
      if (!table.ok) return table;
      const { total } = tableWords(language).crosstab;
      const { columns, rows, totals } = table.value;
      const body = [
        ...rows.map((row): readonly ResultCell[] => [memberName(row.member, language), ...row.values.map(knownCell), knownCell(row.total)]),
        [total, ...totals.values.map(knownCell), knownCell(totals.total)],
      ];
      return header === 'false' ? body : [['', ...columns.map((member) => memberName(member, language)), total], ...body];
    },
  );
}

export function periods(
  dates: CellArgument,
  values: CellArgument,
  grain: CellArgument,
  aggregation: CellArgument,
  from: CellArgument,
  to: CellArgument,
  headers: CellArgument,
): Answer {
  return whenRead(
    [
      datesInPlace('dates', dates),
      aggregatedValues(values, aggregation),
      option('grain', grain, oneOf('grain')),
      chosen('aggregation', aggregation, 'aggregation', 'sum'),
      option('from', from, optionalDate),
      option('to', to, optionalDate),
      chosen('headers', headers, 'headers', 'true'),
      sameShape(['dates', dates], ['values', values]),
    ],
    (dateList, valueList, size, kind, first, last, header): Answer => {
      const series = kpi.periods(dateList, valueList, { grain: size, aggregation: kind, from: first, to: last });
      if (!series.ok) return series;
      const words = tableWords(tableLanguage(header)).periods;
      const rows = series.value.map(({ period, value }): readonly ResultCell[] => [periodName(period, size, words), knownCell(value)]);
      return header === 'false' ? rows : [[words.period, words.value], ...rows];
    },
  );
}

/** Names that sort as time runs: 2017, 2017-03, 2017-Q1, 2017-W09. */
function periodName({ year, number }: kpi.Period, grain: kpi.Grain, words: { readonly quarter: string; readonly week: string }): string {
  const twoDigits = String(number).padStart(2, '0');
  switch (grain) {
    case 'year':
      return String(year);
    case 'month':
      return `${year}-${twoDigits}`;
    case 'quarter':
      return `${year}-${words.quarter}${number}`;
    case 'week':
      return `${year}-${words.week}${twoDigits}`;
  }
}

function knownCell(value: number | null): ResultCell {
  return value === null ? '' : numberCell(kpi.success(value));
}

export const memberFunctions: readonly CustomFunction[] = [
  {
    id: 'BREAKDOWN',
    run: breakdown,
    parameters: [
      block('keys'), block('values'), omissible(word('aggregation', 'aggregation')), omissible(single('top')), omissible(word('by', 'breakdownOrder')),
      omissible(single('headers')),
    ],
    result: 'matrix',
  },
  {
    id: 'CROSSTAB',
    run: crosstab,
    parameters: [block('rowKeys'), block('columnKeys'), block('values'), omissible(word('aggregation', 'aggregation')), omissible(single('headers'))],
    result: 'matrix',
  },
  {
    id: 'PERIODS',
    run: periods,
    parameters: [
      block('dates'), block('values'), word('grain', 'grain'), omissible(word('aggregation', 'aggregation')), omissible(single('from')), omissible(single('to')),
      omissible(single('headers')),
    ],
    result: 'matrix',
  },
];
