import { createCalculator, Calculator, CalculatorOptions } from '../../../preview/calc';
import { Area, isCellError, SheetState, TableState, Value, WorkbookState } from '../../../preview/model/state';

type Cells = Readonly<Record<string, Value>>;

/** Row and column of `B3`, from 0. */
export function cellAt(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function areaAt(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** An error as its code, everything else as it is. */
export function shown(value: Value): Value {
  return isCellError(value) ? value.error : value;
}

/** A workbook whose cells are written and read by address, with the real state and calculator. */
export class TestWorkbook {
  readonly state = new WorkbookState();
  readonly calculator: Calculator;

  constructor(options: CalculatorOptions = {}) {
    this.calculator = createCalculator(this.state, options);
    this.addSheet('Sheet1');
  }

  addSheet(name: string): SheetState {
    const sheet = new SheetState(this.state.newId(), name);
    this.state.sheets.push(sheet);
    this.calculator.structureChanged();
    return sheet;
  }

  sheet(name = 'Sheet1'): SheetState {
    return this.state.sheet(name)!;
  }

  /** Texts that begin with `=` are formulas; the rest are constants. Recalculates. */
  set(cells: Cells, sheetName = 'Sheet1', options: { implicitIntersection?: boolean } = {}): this {
    const { grid, id } = this.sheet(sheetName);
    for (const [address, value] of Object.entries(cells)) {
      const { row, column } = cellAt(address);
      if (typeof value === 'string' && value.startsWith('=')) this.calculator.setFormula(id, row, column, value, options);
      else {
        grid.setValue(row, column, value);
        this.calculator.valuesChanged(id, { row, column, rows: 1, columns: 1 });
      }
    }
    this.calculator.recalculate();
    return this;
  }

  get(address: string, sheetName = 'Sheet1'): Value {
    const { row, column } = cellAt(address);
    return shown(this.sheet(sheetName).grid.value(row, column));
  }

  formula(address: string, sheetName = 'Sheet1'): string | undefined {
    const { row, column } = cellAt(address);
    return this.sheet(sheetName).grid.formula(row, column);
  }

  /** The values of an area, row by row. */
  values(address: string, sheetName = 'Sheet1'): Value[][] {
    const { row, column, rows, columns } = areaAt(address);
    const { grid } = this.sheet(sheetName);
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => shown(grid.value(row + r, column + c))));
  }

  /** What a formula gives at a cell, without storing it: a value, or rows of an array. */
  result(formula: string, at = 'Z99', sheetName = 'Sheet1'): Value | Value[][] {
    const rows = this.calculator.evaluateNow(formula, { sheetId: this.sheet(sheetName).id, ...cellAt(at) });
    const values = rows.map((row) => row.map(shown));
    return values.length === 1 && values[0]!.length === 1 ? values[0]![0]! : values;
  }

  /** The header stands in the first row of the area. */
  addTable(name: string, address: string, sheetName = 'Sheet1', options: Partial<TableState> = {}): TableState {
    const area = areaAt(address);
    const sheet = this.sheet(sheetName);
    const table: TableState = {
      id: this.state.newId(), name, sheetId: sheet.id, area,
      columns: Array.from({ length: area.columns }, (_, i) => ({ id: i + 1, name: String(sheet.grid.value(area.row, area.column + i)) })),
      showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
      highlightFirstColumn: false, highlightLastColumn: false, style: 'TableStyleMedium2', ...options,
    };
    this.state.tables.push(table);
    this.calculator.structureChanged();
    return table;
  }

  addName(name: string, formula: string, sheetName?: string): void {
    this.state.names.push({ name, formula, comment: '', visible: true, ...(sheetName !== undefined && { sheetId: this.sheet(sheetName).id }) });
    this.calculator.structureChanged();
  }
}

/** Rows of a formula and what it gives, on a sheet with a little of everything. */
export type FormulaRow = readonly [formula: string, expected: Value | Value[][]];

export function expectFormulas(workbook: TestWorkbook, rows: readonly FormulaRow[]): void {
  test.each(rows)('%s', (formula, expected) => {
    const result = workbook.result(formula);
    if (typeof expected === 'number' && typeof result === 'number') expect(result).toBeCloseTo(expected, 10);
    else expect(result).toEqual(expected);
  });
}

/** A1:A5 numbers with a blank and a text, B names, C dates and errors. */
export function mixedSheet(): TestWorkbook {
  return new TestWorkbook().set({
    A1: 10, A2: -5, A3: null, A4: 'text', A5: 0,
    B1: 'apple', B2: 'Pear', B3: 'apple pie', B4: '*star', B5: null,
    C1: 42736, C2: 42767, C3: 42795, C4: '=1/0', C5: '=NA()',
    D1: true, D2: false, D3: '5', D4: '', D5: 7,
    E1: 1, E2: 2, E3: 3, E4: 4, E5: 5,
  });
}
