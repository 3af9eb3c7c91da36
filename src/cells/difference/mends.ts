import type { Cell, SheetPlan, TablePlan, WorkbookPlan } from '../plan';
import { columnPlaces, headerRowIn, plannedRows } from './alignRows';
import { type PresentSheet, type PresentTable, formulaAt } from './PresentWorkbook';
import { presentArea } from './referredArea';
import { isTypedTable } from './typedParts';
import type { Damage } from './WorkbookChanges';

/** Something that is put back so that a set-up can be read again; what stands in it is written by the run that follows. */
export type Mend =
  /** A plain range that was a table: its headers are there */
  | { readonly kind: 'tableAgain'; readonly sheet: string; readonly table: string; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
  /** An empty table, where none of its cells are left */
  | { readonly kind: 'newTable'; readonly sheet: string; readonly table: string; readonly row: number; readonly column: number; readonly headers: readonly string[]; readonly labels: readonly Cell[] }
  /** A column of a table, or of a plain range that is known by its headers: then the sheet's whole column, as it went */
  | { readonly kind: 'column'; readonly sheet: string; readonly table: string | undefined; readonly at: number; readonly within: number; readonly headerRow: number; readonly header: string; readonly label: Cell; readonly whole: boolean };

export interface Mending {
  readonly damage: readonly Damage[];
  readonly mends: readonly Mend[];
}

interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What of these sheets' structure is broken and can be put back. `structure` is a plan of everything that a workbook may have. */
export function mendsOf(structure: WorkbookPlan, sheets: readonly PresentSheet[], names: readonly DefinedName[]): Mending {
  const found = structure.sheets.map((plan) => (plan.alignment ? rangeMends(plan, structure, sheets, names) : tableMends(plan, sheets)));
  return { damage: found.flatMap(({ damage }) => damage), mends: found.flatMap(({ mends }) => mends) };
}

function tableMends(plan: SheetPlan, sheets: readonly PresentSheet[]): Mending {
  const placed = plan.tables.map((table) => ({ table, there: tableIn(sheets, table.name) }));
  const home = placed.find(({ there }) => there)?.there;
  // Tables on the right first, so that what is put in on the left does not move their places
  const found = [...placed].reverse().map(({ table, there }): Mending => {
    if (there) return columnMends(plan, table, there);
    if (table.name === MEMBERS) return NOTHING;
    const range = plainRange(table, sheets);
    if (range) return { damage: [{ code: 'tableGone', table: table.name, sheet: range.sheet, cellsAreThere: true, typed: false }], mends: [range] };
    return home ? { damage: [{ code: 'tableGone', table: table.name, sheet: home.sheet.title, typed: isTypedTable(table.name) }], mends: [newTable(plan, table, home)] } : NOTHING;
  });
  return { damage: found.flatMap(({ damage }) => damage), mends: found.flatMap(({ mends }) => mends) };
}

const NOTHING: Mending = { damage: [], mends: [] };
/** Only a workbook in which members are spelt in several ways has it. */
const MEMBERS = 'KpiMembers';

interface TableThere {
  readonly sheet: PresentSheet;
  readonly table: PresentTable;
  readonly planned?: TablePlan;
}

function tableIn(sheets: readonly PresentSheet[], name: string): TableThere | undefined {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
}

function columnMends(plan: SheetPlan, table: TablePlan, { sheet, table: there }: TableThere): Mending {
  const columns = there.columns.map((name) => name.toLowerCase());
  const gone = table.columns.filter((name) => !columns.includes(name.toLowerCase()));
  if (gone.length === 0) return NOTHING;
  const labelOf = (name: string): Cell => cellAt(plan, table.row - 1, table.column + table.columns.indexOf(name));
  // Where the sheet's column went, the labels above the table moved along with its columns
  const [next, nextAt] = firstAfter(table, gone[0]!, columns);
  const whole = next !== undefined && formulaAt(sheet, there.row - 1, there.column + nextAt) === labelOf(next);
  const mends = gone.map((header): Mend => {
    const planned = table.columns.indexOf(header);
    const within = planned === 0 ? 0 : columns.indexOf(table.columns[planned - 1]!.toLowerCase()) + 1;
    const isLast = within === columns.length;
    columns.splice(within, 0, header.toLowerCase());
    return { kind: 'column', sheet: sheet.title, table: there.name, at: there.column + within, within, headerRow: there.row, header, label: labelOf(header), whole: whole && !isLast };
  });
  return { damage: [{ code: 'columnsGone', table: there.name, sheet: sheet.title, columns: gone, typed: isTypedTable(there.name) }], mends };
}

function firstAfter({ columns: planned }: TablePlan, gone: string, columns: readonly string[]): readonly [string | undefined, number] {
  const next = planned.slice(planned.indexOf(gone) + 1).find((name) => columns.includes(name.toLowerCase()));
  return [next, next === undefined ? -1 : columns.indexOf(next.toLowerCase())];
}

/** Headers of a table side by side, outside every table: what was converted to a plain range. */
function plainRange({ name, columns }: TablePlan, sheets: readonly PresentSheet[]): Extract<Mend, { kind: 'tableAgain' }> | undefined {
  for (const sheet of sheets) {
    for (const [down, cells] of sheet.formulas.entries()) {
      const row = sheet.row + down;
      const at = cells.findIndex((cell, across) => cell === columns[0] && columns.every((header, within) => cells[across + within] === header));
      const column = sheet.column + at;
      if (at < 0 || isInTable(sheet, row, column)) continue;
      let rows = 1;
      while (columns.some((_, within) => formulaAt(sheet, row + rows, column + within) !== '')) rows += 1;
      return { kind: 'tableAgain', sheet: sheet.title, table: name, row, column, rows: Math.max(2, rows), columns: columns.length };
    }
  }
  return undefined;
}

function isInTable({ tables }: PresentSheet, row: number, column: number): boolean {
  return tables.some((table) => row >= table.row && row <= table.row + table.rows && column >= table.column && column < table.column + table.columns.length);
}

/** Where it is planned beside a table that is there, or where that is taken, right of everything on the sheet. */
function newTable(plan: SheetPlan, table: TablePlan, { sheet, table: beside }: TableThere): Mend {
  const planned = plan.tables.find(({ name }) => name.toLowerCase() === beside.name.toLowerCase())!;
  const row = beside.row + table.row - planned.row;
  const wanted = beside.column + table.column - planned.column;
  const isFree = wanted >= 0 && table.columns.every((_, within) => formulaAt(sheet, row, wanted + within) === '' && formulaAt(sheet, row + 1, wanted + within) === '');
  const column = isFree ? wanted : sheet.column + Math.max(0, ...sheet.formulas.map(({ length }) => length)) + 1;
  return {
    kind: 'newTable', sheet: sheet.title, table: table.name, row, column, headers: table.columns, labels: table.columns.map((_, within) => cellAt(plan, table.row - 1, table.column + within)),
  };
}

/** Columns of a plain range go with the sheet's whole column. */
function rangeMends(plan: SheetPlan, { names: planned }: WorkbookPlan, sheets: readonly PresentSheet[], names: readonly DefinedName[]): Mending {
  const own = new Set(planned.filter(({ sheet }) => sheet === plan.key).map(({ name }) => name.toLowerCase()));
  const titles = names.flatMap(({ name, formula }) => (own.has(name.toLowerCase()) ? presentArea(formula)?.sheet ?? [] : []));
  const sheet = sheets.find(({ title }) => titles.includes(title));
  if (!sheet) return NOTHING;
  const headers = [...plannedRows(plan).get(plan.alignment!.headerRow)!].flatMap(([column, text]) => (typeof text === 'string' ? [[column, text] as const] : []));
  const places = columnPlaces(new Map(headers), sheet);
  const gone = headers.filter(([column]) => places.get(column) === undefined);
  if (places.size === 0 || gone.length === 0) return NOTHING;
  const headerRow = headerRowIn(new Map(headers), sheet);
  let added = 0;
  const mends = gone.map(([column, header]): Mend => {
    const before = [...places].filter(([one]) => one < column).map(([, place]) => place);
    const at = (before.length > 0 ? Math.max(...before) + 1 : sheet.column) + added;
    added += 1;
    return { kind: 'column', sheet: sheet.title, table: undefined, at, within: 0, headerRow, header, label: cellAt(plan, plan.alignment!.headerRow - 1, column), whole: true };
  });
  return { damage: [{ code: 'columnsGone', table: sheet.title, sheet: sheet.title, columns: gone.map(([, header]) => header), typed: false }], mends };
}

function cellAt(plan: SheetPlan, row: number, column: number): Cell {
  const block = plan.blocks.find((one) => row >= one.row && row < one.row + one.cells.length && column >= one.column && column < one.column + (one.cells[row - one.row]?.length ?? 0));
  return block?.cells[row - block.row]?.[column - block.column] ?? null;
}
