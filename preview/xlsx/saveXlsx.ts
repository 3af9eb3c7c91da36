import { Calculator } from '../calc';
import { ChartState, SheetState, WorkbookState } from '../model';
import { CellsContext, SharedStrings } from './cells';
import { chartXml, drawingXml } from './charts';
import { addComments } from './comments';
import { settingsXml } from './documentSettings';
import { element, XlsxPackageWriter } from './package';
import { definedNamesXml, MAIN, namesOfOneValue, RELATIONSHIPS, tableXml, writeSheet } from './sheets';
import { StylesWriter, themeXml } from './styles';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const WORKBOOK = 'xl/workbook.xml';

/** What saving needs of an open workbook. */
export interface SavedWorkbook {
  readonly state: WorkbookState;
  readonly calculator: Pick<Calculator, 'spillArea' | 'evaluateNow' | 'intersectsImplicitly'>;
}

/**
 * The workbook as an .xlsx file: formulas with the values that they have now, so that a reader who cannot calculate
 * them (without the add-in, say) still sees the numbers. Excel is not told to recalculate on opening, for the same reason.
 */
export async function saveXlsx({ state, calculator }: SavedWorkbook): Promise<Uint8Array> {
  const file = new XlsxPackageWriter();
  const styles = new StylesWriter(state.styles);
  const strings = new SharedStrings();
  const context: CellsContext = { state, calculator, styles, strings, nameIsOneValue: namesOfOneValue(state) };
  file.relate('', 'officeDocument', WORKBOOK);

  let dynamicArrays = false;
  let tables = 0;
  let charts = 0;
  const paths = state.sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const noteShapes = addComments(file, WORKBOOK, state.sheets.map((sheet, index) => ({ sheet, path: paths[index]! })));
  const sheetIds = state.sheets.map((sheet, index) => {
    const path = paths[index]!;
    const drawing = sheet.charts.length === 0 ? undefined : file.relate(path, 'drawing', `xl/drawings/drawing${index + 1}.xml`);
    if (drawing) {
      addDrawing(`xl/drawings/drawing${index + 1}.xml`, sheet, sheet.charts.map((chart) => ({ chart, number: ++charts })));
    }
    const tableIds = state.tables.filter((table) => table.sheetId === sheet.id).map((table) => {
      tables += 1;
      const tablePath = `xl/tables/table${tables}.xml`;
      file.add(tablePath, `${SHEETML}.table+xml`, tableXml(table, tables, sheet, context.nameIsOneValue));
      return file.relate(path, 'table', tablePath);
    });
    const written = writeSheet(sheet, { drawing, legacyDrawing: noteShapes[index], tables: tableIds }, sheet.id === state.activeSheetId, context);
    dynamicArrays ||= written.dynamicArrays;
    file.add(path, `${SHEETML}.worksheet+xml`, written.xml);
    return file.relate(WORKBOOK, 'worksheet', path);
  });

  file.relate(WORKBOOK, 'styles', 'xl/styles.xml');
  file.add('xl/styles.xml', `${SHEETML}.styles+xml`, styles.xml());
  file.relate(WORKBOOK, 'theme', 'xl/theme/theme1.xml');
  file.add('xl/theme/theme1.xml', `${OFFICE}.theme+xml`, themeXml());
  if (!strings.isEmpty) {
    file.relate(WORKBOOK, 'sharedStrings', 'xl/sharedStrings.xml');
    file.add('xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`, strings.xml());
  }
  if (dynamicArrays) {
    file.relate(WORKBOOK, 'sheetMetadata', 'xl/metadata.xml');
    file.add('xl/metadata.xml', `${SHEETML}.sheetMetadata+xml`, dynamicArrayMetadata());
  }
  const settings = settingsXml(state);
  if (settings) {
    file.relate('', 'custom-properties', 'docProps/custom.xml');
    file.add('docProps/custom.xml', `${OFFICE}.custom-properties+xml`, settings);
  }
  file.relate('', 'extended-properties', 'docProps/app.xml');
  file.add('docProps/app.xml', `${OFFICE}.extended-properties+xml`, applicationXml());
  file.add(WORKBOOK, `${SHEETML}.sheet.main+xml`, workbookXml(state, sheetIds));
  return file.bytes();

  function addDrawing(path: string, sheet: SheetState, anchored: readonly { chart: ChartState; number: number }[]): void {
    const related = anchored.map(({ chart, number }) => {
      const chartPath = `xl/charts/chart${number}.xml`;
      file.add(chartPath, `${OFFICE}.drawingml.chart+xml`, chartXml(chart, { state, calculator, sheet }));
      return { chart, relationshipId: file.relate(path, 'chart', chartPath) };
    });
    file.add(path, `${OFFICE}.drawing+xml`, drawingXml(sheet, related));
  }
}

function workbookXml(state: WorkbookState, sheetIds: readonly string[]): string {
  const active = state.sheets.findIndex((sheet) => sheet.id === state.activeSheetId);
  // Excel cannot show a hidden sheet first.
  const shown = state.sheets[active]?.visibility === 'Visible' ? active : state.sheets.findIndex((sheet) => sheet.visibility === 'Visible');
  const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    element('bookViews', undefined, element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000, activeTab: Math.max(0, shown) })),
    element('sheets', undefined, ...state.sheets.map((sheet, index) =>
      element('sheet', { name: sheet.name, sheetId: index + 1, state: states[sheet.visibility], 'r:id': sheetIds[index] }))),
    definedNamesXml(state),
    // The version of Excel whose results these are: one that no Excel takes for older than itself would not be recalculated.
    element('calcPr', { calcId: 191029 }));
}

/**
 * For which application the file is made. LibreOffice keeps the saved values of files that name Excel here and
 * recalculates all others, which would turn every KPI function into `#NAME?`; other writers of .xlsx name Excel too.
 */
function applicationXml(): string {
  return element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', undefined, 'Microsoft Excel'), element('AppVersion', undefined, '16.0300'));
}

/** Says once what a cell means by `cm="1"`: its formula is a dynamic array. */
function dynamicArrayMetadata(): string {
  const arrays = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
  return element('metadata', { xmlns: MAIN, 'xmlns:xda': arrays },
    element('metadataTypes', { count: 1 }, element('metadataType', {
      name: 'XLDAPR', minSupportedVersion: 120000, copy: true, pasteAll: true, pasteValues: true, merge: true, splitFirst: true, rowColShift: true,
      clearFormats: true, clearComments: true, assign: true, coerce: true, cellMeta: true,
    })),
    element('futureMetadata', { name: 'XLDAPR', count: 1 }, element('bk', undefined, element('extLst', undefined,
      element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }))))),
    element('cellMetadata', { count: 1 }, element('bk', undefined, element('rc', { t: 1, v: 0 }))));
}
