import { type Language, tableWords } from '../i18n';
import * as kpi from '../kpi';
import { chosen, entriesInPlace, isLeftOut, numberCell, numbersInPlace, sameShapes, whenRead } from './arguments';
import { type Answer, type CellArgument, type ResultCell } from './cell';
import { tableLanguage } from './tableLanguage';

export function computeFunnel(
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
      chosen('headers', headers, 'headers', 'true'),
      sameShapes(['stages', stages], ['values', values], ['furthest', furthest]),
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
