import { MAX_COLUMNS, SheetState } from '../../model';
import { parseArea, parseAreas } from '../cells';
import { XmlNode } from '../package';
import { readColor, Theme } from '../styles';
import { widthInPoints } from './columnWidth';
import { readPageLayout } from './pageLayout';
import { readProtection } from './protection';
import { readValidations } from './validations';

/** Everything of a sheet's part that is neither a cell nor a rule. */
export function readSheet(worksheet: XmlNode, sheet: SheetState, theme: Theme, cellFormats: readonly number[]): void {
  sheet.tabColor = readColor(worksheet.at('sheetPr', 'tabColor'), theme) ?? '';
  readView(worksheet.at('sheetViews', 'sheetView'), sheet);
  const standard = worksheet.child('sheetFormatPr')?.number('defaultColWidth');
  if (standard !== undefined) sheet.standardWidth = widthInPoints(standard);
  readColumns(worksheet, sheet, cellFormats);
  sheet.protection = readProtection(worksheet.child('sheetProtection'));
  for (const node of worksheet.child('mergeCells')?.all('mergeCell') ?? []) {
    const area = parseArea(node.attribute('ref') ?? '');
    if (area) sheet.merged.push(area);
  }
  sheet.validations = readValidations(worksheet.child('dataValidations'));
  readPageLayout(worksheet, sheet.pageLayout);
}

function readView(view: XmlNode | undefined, sheet: SheetState): void {
  if (!view) return;
  sheet.showGridlines = view.flag('showGridLines', true);
  sheet.showHeadings = view.flag('showRowColHeaders', true);
  const pane = view.child('pane');
  if (pane?.attribute('state')?.startsWith('frozen')) sheet.frozen = { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 };
  const activePane = pane?.attribute('activePane');
  const selection = view.all('selection').find((node) => activePane === undefined || node.attribute('pane') === activePane);
  sheet.selection = parseAreas(selection?.attribute('sqref') ?? '')[0] ?? sheet.selection;
}

function readColumns(worksheet: XmlNode, sheet: SheetState, cellFormats: readonly number[]): void {
  for (const node of worksheet.child('cols')?.all('col') ?? []) {
    const first = node.number('min') ?? 1;
    const last = Math.min(node.number('max') ?? first, MAX_COLUMNS);
    // Some writers format all columns to the end of the sheet at once; what no one can see is not kept 16,384 times.
    const through = last === MAX_COLUMNS && first < MAX_COLUMNS ? Math.max(first, worksheetEnd(worksheet)) : last;
    const width = node.number('width');
    const style = cellFormats[node.number('style') ?? 0] ?? 0;
    for (let column = first - 1; column < through; column++) {
      if (width !== undefined && node.flag('customWidth')) sheet.columnWidths.set(column, widthInPoints(width));
      if (node.flag('hidden')) sheet.hiddenColumns.add(column);
      if (style !== 0) sheet.columnStyles.set(column, style);
    }
  }
}

function worksheetEnd(worksheet: XmlNode): number {
  const area = parseArea(worksheet.child('dimension')?.attribute('ref') ?? '');
  return area ? area.column + area.columns : 1;
}
