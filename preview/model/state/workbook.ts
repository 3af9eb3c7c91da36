import { Area } from './area';
import { NameState, SheetState, TableState } from './sheet';
import { StyleTable } from './style';

/** What happened to the workbook, for whoever shows it, recalculates it or tells add-ins. What `source` is not said of nobody did. */
export type WorkbookEvent = Happening & { source?: ChangeSource };

type Happening =
  | { kind: 'cells'; sheetId: string; area: Area; source: ChangeSource; changeType: string; valueBefore?: unknown; valueAfter?: unknown }
  | { kind: 'recalculated'; sheetIds: readonly string[] }
  | { kind: 'format'; sheetId: string; area: Area }
  | { kind: 'selection'; sheetId: string; area: Area }
  | { kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'sheetChanged'; sheetId: string }
  | { kind: 'tableAdded' | 'tableDeleted' | 'tableChanged'; sheetId: string; tableId: string }
  | { kind: 'chartAdded' | 'chartDeleted' | 'chartChanged' | 'chartActivated'; sheetId: string; chartId: string }
  | { kind: 'names' }
  | { kind: 'settings' };

/** Who made a change: the user at the grid, or the add-in client with this id. */
export type ChangeSource = { readonly by: 'user' } | { readonly by: 'client'; readonly clientId: string };

/** The state of one open workbook. It stores and tells; calculation is `preview/calc`, rules of editing are `preview/model/edit`. */
export class WorkbookState {
  readonly styles = new StyleTable();
  sheets: SheetState[] = [];
  activeSheetId = '';
  /** Table ids and names are unique in the workbook. */
  tables: TableState[] = [];
  names: NameState[] = [];
  /** Office.context.document.settings and workbook.settings share this store: key → JSON value. */
  readonly settings = new Map<string, unknown>();
  readOnly = false;
  fileName = 'Book1.xlsx';
  private lastId = 0;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** A new id that no sheet, table or chart of this workbook bears, in the form that Excel uses: `{00000000-…}`. */
  newId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  sheet(idOrName: string): SheetState | undefined {
    const lower = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  table(idOrName: string): TableState | undefined {
    const lower = idOrName.toLowerCase();
    return this.tables.find((table) => table.id === idOrName || table.name.toLowerCase() === lower);
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
