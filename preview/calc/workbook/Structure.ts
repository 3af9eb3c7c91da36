import { areaContains, SheetState, TableState, WorkbookState } from '../../model/state';
import { FormulaSyntaxError } from '../contract';
import { CompiledFormula } from '../formula/CompiledFormula';

/** A name of the workbook or of a sheet, with its formula ready to run. */
export interface DefinedName {
  readonly formula: CompiledFormula;
}

/** Finds sheets, tables, columns and names as formulas name them: without regard to case, and fast. */
export class Structure {
  /** Grows whenever something may resolve differently. */
  version = 0;
  private readonly sheetsByName = new Map<string, SheetState>();
  private readonly sheetsById = new Map<string, SheetState>();
  private readonly tables = new Map<string, TableState>();
  private readonly columns = new Map<TableState, Map<string, number>>();
  private readonly names = new Map<string, DefinedName>();

  constructor(private readonly state: WorkbookState, private readonly compile: (formula: string) => CompiledFormula) {
    this.refresh();
  }

  refresh(): void {
    this.version += 1;
    this.sheetsByName.clear();
    this.sheetsById.clear();
    for (const sheet of this.state.sheets) {
      this.sheetsByName.set(sheet.name.toLowerCase(), sheet);
      this.sheetsById.set(sheet.id, sheet);
    }
    this.tables.clear();
    this.columns.clear();
    for (const table of this.state.tables) this.tables.set(table.name.toLowerCase(), table);
    this.names.clear();
    for (const { name, sheetId, formula } of this.state.names) this.names.set(nameKey(name, sheetId), { formula: this.compileName(formula) });
  }

  /** A file may hold a name whose formula Excel itself would not accept: it is as good as no name. */
  private compileName(formula: string): CompiledFormula {
    try {
      return this.compile(formula);
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return this.compile('=#NAME?');
      throw error;
    }
  }

  sheetWithId(id: string): SheetState | undefined {
    return this.sheetsById.get(id);
  }

  /** One sheet, or those from first to last of a 3-D reference `First:Last`. */
  sheets(name: string): SheetState[] {
    const lower = name.toLowerCase();
    const single = this.sheetsByName.get(lower);
    if (single) return [single];
    const [first, last] = lower.split(':').map((part) => this.state.sheets.findIndex((sheet) => sheet.name.toLowerCase() === part));
    if (first === undefined || last === undefined || first < 0 || last < 0) return [];
    return this.state.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
  }

  table(name: string): TableState | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAt(sheet: SheetState, row: number, column: number): TableState | undefined {
    return this.state.tables.find((table) => table.sheetId === sheet.id && areaContains(table.area, row, column));
  }

  columnIndex(table: TableState, name: string): number | undefined {
    let indices = this.columns.get(table);
    if (!indices) {
      indices = new Map(table.columns.map((column, index) => [column.name.toLowerCase(), index]));
      this.columns.set(table, indices);
    }
    return indices.get(name.toLowerCase());
  }

  /** A name as a formula on this sheet sees it: the sheet's own before the workbook's. */
  definedName(name: string, sheet: SheetState): DefinedName | undefined {
    return this.names.get(nameKey(name, sheet.id)) ?? this.names.get(nameKey(name, undefined));
  }

  sheetNumber(sheet: SheetState): number {
    return this.state.sheets.indexOf(sheet) + 1;
  }

  get sheetCount(): number {
    return this.state.sheets.length;
  }
}

function nameKey(name: string, sheetId: string | undefined): string {
  return `${sheetId ?? ''}!${name.toLowerCase()}`;
}
