import { type Language, tableWords } from '../i18n';
import * as kpi from '../kpi';
import { aNumber, entriesInPlace, numberCell, oneOf, option, optional, sameShape, whenRead } from './arguments';
import { type Answer, type CellArgument, type ResultCell } from './cell';
import { type CustomFunction, block, omissible, single } from './CustomFunction';
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
      entriesInPlace('values', values),
      option('aggregation', aggregation, optional(oneOf('aggregation'), 'sum')),
      option('top', top, optional(aNumber, null)),
      option('by', by, optional(oneOf('breakdownOrder'), 'value')),
      option('headers', headers, optional(oneOf('headers'), 'true')),
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

function breakdownHeader(language: Language): readonly ResultCell[] {
  const words = tableWords(language).breakdown;
  return [words.key, words.value, words.share, words.cumulativeShare];
}

function breakdownCells({ member, value, share, cumulativeShare }: kpi.BreakdownRow, language: Language): readonly ResultCell[] {
  const words = tableWords(language).breakdown;
  return [
    member.kind === 'named' ? member.name : words[member.kind],
    numberCell(kpi.success(value)),
    share === null ? '' : numberCell(share),
    cumulativeShare === null ? '' : numberCell(cumulativeShare),
  ];
}

export const memberFunctions: readonly CustomFunction[] = [
  {
    id: 'BREAKDOWN',
    run: breakdown,
    parameters: [
      block('keys'), block('values'), omissible(single('aggregation')), omissible(single('top')), omissible(single('by')),
      omissible(single('headers')),
    ],
    result: 'matrix',
  },
];
