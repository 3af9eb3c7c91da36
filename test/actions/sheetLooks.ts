import type { Workbook } from './inWorkbook';

/** What is not said of a cell is so */
const PLAIN = {
  numberFormat: 'General', fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false, underline: 'None', strikethrough: false, horizontalAlignment: 'General',
  verticalAlignment: 'Bottom', wrapText: false, shrinkToFit: false, indentLevel: 0, textOrientation: 0,
};

type SheetState = Workbook['workbook']['state']['sheets'][number];

function looksOf({ workbook: { state } }: Workbook, sheet: SheetState) {
  const { grid, columnWidths, rowHeights, validations, tabColor, showGridlines, frozen, pageLayout, charts } = sheet;
  const cells: Record<string, object> = {};
  const used = grid.usedArea()!;
  for (let row = 0; row < used.row + used.rows + 3; row += 1) {
    for (let column = 0; column < used.column + used.columns + 3; column += 1) {
      const look = Object.fromEntries(Object.entries(state.styles.get(grid.style(row, column))).filter(([name, value]) => PLAIN[name as keyof typeof PLAIN] !== value));
      if (Object.keys(look).length > 0) cells[`R${row}C${column}`] = look;
    }
  }
  return withoutFalse({
    cells, tabColor, showGridlines, frozen, pageLayout: { ...pageLayout, verticalBreaks: pageLayout.verticalBreaks ?? [] }, widths: [...columnWidths].sort(([one], [other]) => one - other), heights: [...rowHeights].sort(([one], [other]) => one - other),
    conditionals: rulesOf(sheet),
    validations: [...validations].sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column),
    charts: charts.map(({ id: _, fill, plotFill, title: { text: __, ...title }, ...chart }) => ({ ...chart, title, fill: fill ?? '#FFFFFF', plotFill: plotFill ?? null })).sort((one, other) => one.name.localeCompare(other.name)),
  });
}

/** By cell, the rules in the order in which they count: whether a rule is one format or several side by side is not seen. */
function rulesOf({ conditionalFormats }: SheetState) {
  const rules = new Map<string, string[]>();
  for (const { areas, rule } of [...conditionalFormats].sort((one, other) => one.priority - other.priority)) {
    const cells = areas.flatMap(({ row, column, rows, columns }) => Array.from({ length: rows * columns }, (_, at) => `R${row + Math.floor(at / columns)}C${column + at % columns}`));
    for (const cell of cells) rules.set(cell, [...rules.get(cell) ?? [], JSON.stringify(rule)]);
  }
  return Object.fromEntries(rules);
}

/** As it is now, whatever is done to it later. What is not so is not said, as in what nobody has said anything of; nor are quotes around sheets' titles that need none. */
function withoutFalse<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (one === false ? undefined : one)).replaceAll("'", '')) as Value;
}

/** By sheet, everything that is seen of it but for what its cells hold */
export function everyLook(workbook: Workbook): Readonly<Record<string, ReturnType<typeof looksOf>>> {
  return Object.fromEntries(workbook.workbook.state.sheets.map((sheet) => [sheet.name, looksOf(workbook, sheet)]));
}
