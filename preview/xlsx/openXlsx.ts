import { FormulaSyntaxError } from '../calc';
import { Area, createWorkbook, OpenWorkbook, SheetState, WorkbookState } from '../model';
import { readSheetData, readSharedStrings, StoredFormulaCell, tableAt } from './cells';
import { readChart, readDrawing } from './charts';
import { Persons, readComments, readPersons } from './comments';
import { readConditionalFormats } from './conditionalFormats';
import { readSettings } from './documentSettings';
import { mayReturnArray, typedFormula } from './formulas';
import { XlsxPackage, XmlNode } from './package';
import { namesOfOneValue, readNames, readSheet, readTable } from './sheets';
import { FileStyles, readStyles, readTheme, Theme } from './styles';
import { XlsxError } from './XlsxError';

interface OpenedFile {
  readonly file: XlsxPackage;
  readonly path: string;
  readonly state: WorkbookState;
  readonly theme: Theme;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly dates1904: boolean;
  readonly persons: Persons;
}

/**
 * A new workbook with what an .xlsx file holds. Formulas show the values that were saved with them until something
 * they depend on changes, or the caller has all recalculated; those without a saved value are calculated. Parts of kinds
 * that the workbook does not know are passed over.
 *
 * @param newWorkbook where the language of the user, say, is not the usual one
 * @throws XlsxError when the file is not a workbook, is encrypted or damaged
 */
export async function openXlsx(bytes: Uint8Array, newWorkbook: () => OpenWorkbook = createWorkbook): Promise<OpenWorkbook> {
  const file = XlsxPackage.open(bytes);
  const workbook = newWorkbook();
  const { state, calculator } = workbook;
  const path = file.workbookPath;
  const part = file.part(path);
  const theme = readTheme(file, path);
  const stringsPath = file.related(path, 'sharedStrings')[0]?.target;
  const stylesPath = file.related(path, 'styles')[0]?.target;
  const opened: OpenedFile = {
    file, path, state, theme,
    styles: readStyles(stylesPath === undefined ? undefined : file.part(stylesPath), state.styles, theme),
    strings: stringsPath === undefined ? [] : readSharedStrings(file.text(stringsPath)),
    dates1904: part.child('workbookPr')?.flag('date1904') ?? false,
    persons: readPersons(file, path),
  };
  state.sheets = [];
  state.tables = [];
  state.names = [];
  const formulas = readSheets(part, opened);
  readNames(part.child('definedNames'), state);
  const settingsPath = file.related('', 'custom-properties')[0]?.target;
  if (settingsPath !== undefined) readSettings(file.part(settingsPath), state);
  calculator.structureChanged();
  enterFormulas(formulas, workbook);
  workbook.isDirty = false;
  return workbook;
}

function readSheets(part: XmlNode, opened: OpenedFile): StoredFormulaCell[] {
  const { file, path, state } = opened;
  const targets = new Map(file.relationships(path).map((relationship) => [relationship.id, relationship]));
  const formulas: StoredFormulaCell[] = [];
  const active = part.at('bookViews', 'workbookView')?.number('activeTab') ?? 0;
  for (const [index, node] of (part.child('sheets')?.all('sheet') ?? []).entries()) {
    const sheet = new SheetState(state.newId(), node.attribute('name') ?? `Sheet${index + 1}`);
    const visibility = node.attribute('state');
    sheet.visibility = visibility === 'hidden' ? 'Hidden' : visibility === 'veryHidden' ? 'VeryHidden' : 'Visible';
    state.sheets.push(sheet);
    if (index === active) state.activeSheetId = sheet.id;
    const target = targets.get(node.attribute('id') ?? '');
    // A sheet that holds a chart alone, or a macro, is kept as an empty sheet so that names and order stay right.
    if (target?.kind === 'worksheet') formulas.push(...readWorksheet(target.target, sheet, opened));
  }
  if (state.sheets.length === 0) throw new XlsxError('damaged', 'The file is damaged: the workbook has no sheets.');
  state.activeSheetId ||= state.sheets[0]!.id;
  return formulas;
}

function readWorksheet(path: string, sheet: SheetState, { file, state, styles, strings, theme, dates1904, persons }: OpenedFile): StoredFormulaCell[] {
  const { part: worksheet, list: rows } = file.partWithList(path, 'sheetData');
  readSheet(worksheet, sheet, theme, styles.cellFormats);
  sheet.conditionalFormats = readConditionalFormats(worksheet, { state, differences: styles.differences, theme });
  for (const { target } of file.related(path, 'table')) {
    const table = readTable(file.part(target), sheet, state);
    if (table) state.tables.push(table);
  }
  const formulas = readSheetData(rows, sheet, { state, strings, cellFormats: styles.cellFormats, dates1904 });
  readComments(file, path, sheet, persons);
  // Charts hang between cells, so that the heights of rows must be known.
  for (const { target } of file.related(path, 'drawing')) readCharts(target, sheet, file, state, theme);
  return formulas;
}

function readCharts(path: string, sheet: SheetState, file: XlsxPackage, state: WorkbookState, theme: Theme): void {
  const parts = new Map(file.related(path, 'chart').map(({ id, target }) => [id, target]));
  for (const place of readDrawing(file.part(path), sheet)) {
    const target = parts.get(place.relationshipId);
    const chart = target === undefined ? undefined : readChart(file.part(target), state.newId(), place, theme);
    if (chart) sheet.charts.push(chart);
  }
}

/** Formulas are entered when every sheet, table and name that they may speak of is there. */
function enterFormulas(formulas: readonly StoredFormulaCell[], { state, calculator }: OpenWorkbook): void {
  const nameIsOneValue = namesOfOneValue(state);
  for (const { sheet, row, column, stored, array, saved } of formulas) {
    const tables = state.tables.filter((table) => table.sheetId === sheet.id);
    const typed = typedFormula(stored, { table: tableAt(tables, row, column) });
    const spill = array && array.rows * array.columns > 1 ? array : undefined;
    // Without a saved result what the formula spills comes when it is calculated; constants would stand in its way.
    if (spill && !saved) clearBeside(sheet, spill, row, column);
    const result = sheet.grid.value(row, column);
    try {
      calculator.setFormula(sheet.id, row, column, typed, {
        implicitIntersection: array === undefined && mayReturnArray(typed, nameIsOneValue), ...(saved && { saved: { ...(spill && { spill }) } }),
      });
    } catch (error) {
      // A formula beyond what we calculate (a link to another workbook, say) leaves its last value behind.
      if (!(error instanceof FormulaSyntaxError)) throw error;
    }
    sheet.grid.setValue(row, column, result);
  }
  calculator.recalculate();
}

function clearBeside(sheet: SheetState, area: Area, row: number, column: number): void {
  for (let atColumn = area.column; atColumn < area.column + area.columns; atColumn++) {
    for (let atRow = area.row; atRow < area.row + area.rows; atRow++) {
      if (atRow !== row || atColumn !== column) sheet.grid.setValue(atRow, atColumn, null);
    }
  }
}
