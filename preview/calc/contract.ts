import { Area, Value } from '../model/state';

/** What calculation offers to the workbook model, the page, the file reader and the command line. */
export interface Calculator {
  /**
   * Puts a formula into a cell (text with `=`, en-US). Nothing is computed until `recalculate`.
   * A dynamic-array result spills; `implicitIntersection` marks formulas that came from a file without the dynamic-array flag.
   * @throws FormulaSyntaxError where Excel would refuse the formula
   */
  setFormula(sheetId: string, row: number, column: number, formula: string, options?: FormulaOptions): void;
  /** Says that the cells of this area were given constants or cleared: their formulas (and spills) are forgotten, their dependents become dirty. */
  valuesChanged(sheetId: string, area: Area): void;
  /** Says that sheets, tables or names were added, removed, renamed or resized: what refers to them is resolved anew. */
  structureChanged(): void;
  /** Computes what is dirty, in order of dependency, and writes results into the grid. Custom-function cells show `#BUSY!` (or their last value) until answered. */
  recalculate(): void;
  /** Makes every formula dirty, custom functions too. */
  recalculateAll(): void;
  /** Resolves when no custom-function call is under way and nothing is dirty. */
  whenSettled(): Promise<void>;
  /** Computes a formula as if it stood in the given cell, without storing it; arrays come whole. */
  evaluate(formula: string, at: { sheetId: string; row: number; column: number }): Promise<Value[][]>;
  /**
   * The same at once, for rules and chart references; a custom function inside gives `#NAME?`, as in Excel's conditional formats.
   * `relativeTo` is the cell for which the formula was written: a rule's formula is written for the top left cell of its area,
   * and its relative references move along with the cell that is judged.
   */
  evaluateNow(formula: string, at: { sheetId: string; row: number; column: number }, relativeTo?: { row: number; column: number }): Value[][];
  /** The area that the formula in this cell has spilled over, if it has. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;
  /** The cell whose formula has spilled into this one, if any. */
  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | undefined;
  /** Whether the formula in this cell came from a file without the dynamic-array flag: it never spills, and is saved without the flag again. */
  intersectsImplicitly(sheetId: string, row: number, column: number): boolean;
  /** The cells that are part of a circular reference; they show 0, and Excel warns of them. */
  circularCells(): { sheetId: string; row: number; column: number }[];
  /**
   * Rewrites references in every formula, name, chart and rule after rows or columns were inserted or deleted, a sheet, table or column was renamed.
   * Call it when the state has changed already: cells moved (values, formula texts and styles), tables' areas adjusted, the new name set.
   * It moves the formulas themselves along; do not call `setFormula` or `valuesChanged` for cells that only moved.
   */
  rewrite(change: StructureEdit): void;
  setCustomFunctions(host: CustomFunctionHost | undefined): void;
}

export interface FormulaOptions {
  readonly implicitIntersection?: boolean;
  /**
   * The formula was computed before it was saved: its result stands in the grid already (over `spill`, where it had
   * spilled) and holds until something that the formula depends on changes.
   */
  readonly saved?: { readonly spill?: Area };
}

export type StructureEdit =
  | { kind: 'insert' | 'delete'; sheetId: string; area: Area; shift: 'Down' | 'Right' | 'Up' | 'Left' }
  | { kind: 'renameSheet'; from: string; to: string }
  | { kind: 'renameTable'; from: string; to: string }
  | { kind: 'renameColumn'; table: string; from: string; to: string }
  | { kind: 'renameName'; from: string; to: string }
  | { kind: 'deleteTable'; name: string }
  | { kind: 'deleteSheet'; name: string };

/** Custom functions as the add-in registers them: asynchronous, by name (`KPI.NPS`), with their metadata. */
export interface CustomFunctionHost {
  /** undefined: no such function is registered (`#NAME?`). Names are compared without regard to case. */
  describe(name: string): CustomFunctionDescription | undefined;
  /** Arguments are scalars or matrices as the metadata says, repeating ones follow one another; an omitted one is undefined. */
  invoke(call: CustomFunctionCall): Promise<Value | Value[][]>;
}

export interface CustomFunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { name: string; dimensionality: 'scalar' | 'matrix'; optional: boolean; repeating: boolean; type: string }[];
  readonly resultDimensionality: 'scalar' | 'matrix';
  readonly options: { volatile?: boolean; stream?: boolean; cancelable?: boolean; requiresAddress?: boolean };
  /** Whether error values reach the function as arguments instead of spoiling the call. */
  readonly allowErrors: boolean;
}

export interface CustomFunctionCall {
  readonly name: string;
  readonly arguments: readonly (Value | Value[][] | undefined)[];
  /** `Sheet1!B3` */
  readonly address: string;
}

export class FormulaSyntaxError extends Error {}
