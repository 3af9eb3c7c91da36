import { type Language, tableWords } from '../i18n';
import * as kpi from '../kpi';
import { entriesInPlace, numberCell, numbersInPlace, oneOf, option, optional, sameShape, whenRead } from './arguments';
import { type Answer, type CellArgument, type ResultCell, blockOf, isBlank } from './cell';
import { type CustomFunction, block, omissible, single } from './CustomFunction';
import { tableLanguage } from './tableLanguage';

export function funnel(
  stages: CellArgument,
  order: CellArgument,
  values: CellArgument,
  furthest: CellArgument,
  headers: CellArgument,
): Answer {
  return whenRead(
    [
      entriesInPlace('stages', stages),
      entriesInPlace('order', order),
      numbersInPlace('values', values),
      entriesInPlace('furthest', furthest),
      option('headers', headers, optional(oneOf('headers'), 'true')),
      isLeftOut(values) ? kpi.success(true) : sameShape(['stages', stages], ['values', values]),
      isLeftOut(furthest) ? kpi.success(true) : sameShape(['stages', stages], ['furthest', furthest]),
    ],
    (stageList, orderList, valueList, furthestList, header) => {
      const deals = stageList.map((stage, row) => ({ stage, value: valueList[row] ?? null, furthest: furthestList[row] ?? null }));
      const table = kpi.funnel(deals, orderList);
      if (!table.ok) return table;
      const rows = table.value.map((row) => funnelCells(row, isLeftOut(values)));
      return header === 'false' ? rows : [funnelHeader(tableLanguage(header)), ...rows];
    },
  );
}

/** A list that is left out arrives as nothing, or as one empty cell. */
function isLeftOut(list: CellArgument): boolean {
  const [only, ...others] = blockOf(list).flat();
  return others.length === 0 && isBlank(only);
}

function funnelHeader(language: Language): readonly ResultCell[] {
  const words = tableWords(language).funnel;
  return [words.stage, words.inStage, words.reached, words.value, words.fromPrevious, words.fromFirst];
}

function funnelCells({ stage, inStage, reached, value, fromPrevious, fromFirst }: kpi.FunnelRow, isWithoutValues: boolean): readonly ResultCell[] {
  return [
    stage,
    inStage,
    reached,
    isWithoutValues || value === null ? '' : numberCell(kpi.success(value)),
    fromPrevious === null ? '' : numberCell(fromPrevious),
    numberCell(fromFirst),
  ];
}

export const funnelFunctions: readonly CustomFunction[] = [
  {
    id: 'FUNNEL',
    run: funnel,
    parameters: [
      block('stages'), block('order'), omissible(block('values')), omissible(block('furthest')), omissible(single('headers')),
    ],
    result: 'matrix',
  },
];
