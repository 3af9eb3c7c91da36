import { quoteSheetName, SheetState, WorkbookState } from '../../model';
import { parseArea } from '../cells';
import { storedFormula, typedFormula } from '../formulas';
import { decodeText, element, encodeText, escapeXml, XmlNode } from '../package';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** Defined names, and what to print of each sheet, which files keep as names too. */
export function definedNamesXml(state: WorkbookState): string | undefined {
  const names = state.names.map((name) => ({
    name: name.name, localSheetId: name.sheetId === undefined ? undefined : sheetIndex(state, name.sheetId),
    comment: name.comment || undefined, hidden: name.visible ? undefined : true, text: storedFormula(name.formula),
  }));
  const reserved = state.sheets.flatMap((sheet, localSheetId) => [
    { name: PRINT_AREA, localSheetId, text: printArea(sheet) },
    { name: PRINT_TITLES, localSheetId, text: printTitles(sheet) },
  ].filter(({ text }) => text !== ''));
  // Excel keeps the list in the order of the alphabet.
  const all = [...names, ...reserved].sort((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), 'en'));
  if (all.length === 0) return undefined;
  return element('definedNames', undefined, ...all.map(({ text, ...attributes }) => element('definedName', attributes, escapeXml(encodeText(text)))));
}

/** Whether a name stands for one cell or a constant; what it is that several cells are behind, a formula must be flagged for. */
export function namesOfOneValue(state: WorkbookState): (name: string) => boolean {
  const single = new Map<string, boolean>();
  for (const { name, formula } of state.names) {
    const one = /^=?('[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+$/u.test(formula) || /^=?(-?[\d.]+|"[^"]*"|TRUE|FALSE)$/i.test(formula);
    const key = name.toLowerCase();
    single.set(key, one && (single.get(key) ?? true));
  }
  return (name) => single.get(name.slice(name.lastIndexOf('!') + 1).toLowerCase()) ?? false;
}

/** Adds the names of a workbook, and puts reserved ones where they belong. */
export function readNames(container: XmlNode | undefined, state: WorkbookState): void {
  for (const node of container?.all('definedName') ?? []) {
    const name = node.attribute('name') ?? '';
    const local = node.number('localSheetId');
    const sheet = local === undefined ? undefined : state.sheets[local];
    const stored = decodeText(node.text);
    if (name.toLowerCase() === PRINT_AREA.toLowerCase()) {
      if (sheet) sheet.pageLayout.printArea = withoutSheets(stored).join(',');
    } else if (name.toLowerCase() === PRINT_TITLES.toLowerCase()) {
      if (sheet) readPrintTitles(stored, sheet);
    } else if (!name.toLowerCase().startsWith('_xlnm.') && (local === undefined || sheet)) {
      state.names.push({
        name, formula: typedFormula(stored), comment: node.attribute('comment') ?? '', visible: !node.flag('hidden'),
        ...(sheet && { sheetId: sheet.id }),
      });
    }
  }
}

function sheetIndex(state: WorkbookState, sheetId: string): number {
  const index = state.sheets.findIndex((sheet) => sheet.id === sheetId);
  if (index < 0) throw new Error('A defined name belongs to a sheet that is not in the workbook.');
  return index;
}

function printArea({ name, pageLayout }: SheetState): string {
  return withoutSheets(pageLayout.printArea ?? '').map((address) => `${quoteSheetName(name)}!${absolute(address)}`).join(',');
}

function printTitles({ name, pageLayout }: SheetState): string {
  return [pageLayout.printTitleColumns, pageLayout.printTitleRows].flatMap((text) => withoutSheets(text ?? ''))
    .map((address) => `${quoteSheetName(name)}!${absolute(address)}`).join(',');
}

function readPrintTitles(stored: string, sheet: SheetState): void {
  for (const address of withoutSheets(stored)) {
    if (/^\d/.test(address)) sheet.pageLayout.printTitleRows = address;
    else sheet.pageLayout.printTitleColumns = address;
  }
}

/** `'My sheet'!$A$1:$B$9,'My sheet'!$D$1` → `A1:B9`, `D1` */
function withoutSheets(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'!|[^,'!]+!)?[^,!]+/g) ?? []).map((part) => part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '').trim())
    .filter((address) => parseArea(address) !== undefined);
}

function absolute(address: string): string {
  return address.toUpperCase().replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
