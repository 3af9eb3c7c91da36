import { areaAddress, columnName, SheetState, STANDARD_ROW_HEIGHT } from '../../model';
import { CellsContext, writeSheetData } from '../cells';
import { writeConditionalFormats } from '../conditionalFormats';
import { element } from '../package';
import { storedColor } from '../styles';
import { storedWidth } from './columnWidth';
import { fitsToPages, pageLayoutXml } from './pageLayout';
import { protectionXml } from './protection';
import { validationsXml } from './validations';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Ids of the parts that hang on a sheet. */
export interface SheetParts {
  readonly drawing: string | undefined;
  /** The shapes of notes */
  readonly legacyDrawing: string | undefined;
  readonly tables: readonly string[];
}

export interface WrittenSheet {
  readonly xml: string;
  readonly dynamicArrays: boolean;
}

/** The part of one sheet. Its elements have a fixed order, from which Excel allows no departure. */
export function writeSheet(sheet: SheetState, parts: SheetParts, active: boolean, context: CellsContext): WrittenSheet {
  const data = writeSheetData(sheet, context);
  const conditional = writeConditionalFormats(sheet.conditionalFormats, context.styles);
  const used = sheet.grid.usedArea(false);
  const fit = fitsToPages(sheet.pageLayout);
  const xml = element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    sheet.tabColor || fit ? element('sheetPr', undefined,
      sheet.tabColor ? element('tabColor', { rgb: storedColor(sheet.tabColor) }) : undefined,
      fit ? element('pageSetUpPr', { fitToPage: true }) : undefined) : undefined,
    element('dimension', { ref: used ? areaAddress(used) : 'A1' }),
    element('sheetViews', undefined, viewXml(sheet, active)),
    element('sheetFormatPr', { defaultColWidth: storedWidth(sheet.standardWidth), defaultRowHeight: STANDARD_ROW_HEIGHT }),
    columnsXml(sheet, context),
    data.xml,
    protectionXml(sheet.protection),
    sheet.merged.length === 0 ? undefined
      : element('mergeCells', { count: sheet.merged.length }, ...sheet.merged.map((area) => element('mergeCell', { ref: areaAddress(area) }))),
    conditional.rules,
    validationsXml(sheet.validations),
    ...pageLayoutXml(sheet.pageLayout),
    parts.drawing === undefined ? undefined : element('drawing', { 'r:id': parts.drawing }),
    parts.legacyDrawing === undefined ? undefined : element('legacyDrawing', { 'r:id': parts.legacyDrawing }),
    parts.tables.length === 0 ? undefined
      : element('tableParts', { count: parts.tables.length }, ...parts.tables.map((id) => element('tablePart', { 'r:id': id }))),
    conditional.extension === undefined ? undefined : element('extLst', undefined, conditional.extension));
  return { xml, dynamicArrays: data.dynamicArrays };
}

function viewXml(sheet: SheetState, active: boolean): string {
  const { rows, columns } = sheet.frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : undefined;
  const { selection } = sheet;
  return element('sheetView', {
    showGridLines: sheet.showGridlines ? undefined : false, showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: active || undefined, workbookViewId: 0,
  },
  pane === undefined ? undefined : element('pane', {
    xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: `${columnName(columns)}${rows + 1}`, activePane: pane, state: 'frozen',
  }),
  element('selection', { pane, activeCell: areaAddress({ ...selection, rows: 1, columns: 1 }), sqref: areaAddress(selection) }));
}

function columnsXml(sheet: SheetState, { styles }: CellsContext): string | undefined {
  const numbers = [...new Set([...sheet.columnWidths.keys(), ...sheet.columnStyles.keys(), ...sheet.hiddenColumns])].sort((a, b) => a - b);
  if (numbers.length === 0) return undefined;
  return element('cols', undefined, ...numbers.map((column) => {
    const points = sheet.columnWidths.get(column);
    const style = sheet.columnStyles.get(column);
    return element('col', {
      min: column + 1, max: column + 1, width: storedWidth(points ?? sheet.standardWidth), style: style && styles.cellFormat(style), hidden: sheet.hiddenColumns.has(column) || undefined,
      customWidth: points === undefined ? undefined : true,
    });
  }));
}
