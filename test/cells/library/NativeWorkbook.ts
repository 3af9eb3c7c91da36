import { partFormula } from '../../../src/cells/formula';
import { sketchTable, type DataTable } from '../../../src/cells';
import type { FiscalPeriod, SetupInputs, TableSketch } from '../../../src/kpi';
import { TestWorkbook } from '../../preview/calc/testWorkbook';
import { YEAR, type Row, type WorldName } from './worlds';

interface World {
  readonly data: DataTable;
  readonly sketch: TableSketch;
}

/** Every kind of data as a table of the stand-in's workbook, with the calendar and the names that native formulas rest on. */
export class NativeWorkbook {
  readonly workbook = new TestWorkbook();
  private readonly worlds = new Map<string, World>();

  constructor(rows: Readonly<Record<WorldName, readonly Row[]>>, periods: readonly FiscalPeriod[], loaded: { readonly from: number; readonly through: number }) {
    this.write('Calendar', 'KpiPeriods', [['year', 'number', 'start', 'end'], ...periods.map(({ year, number, start, end }) => [year, number, start, end])]);
    this.workbook.addSheet('Keys');
    this.workbook.set({ A1: YEAR, A2: loaded.from, A3: loaded.through }, 'Keys');
    for (const [world, ofWorld] of Object.entries(rows)) this.addWorld(world, ofWorld);
  }

  world(name: WorldName): World {
    return this.worlds.get(name)!;
  }

  formula(inputs: SetupInputs, part: keyof SetupInputs, period: number, isOfTeam: boolean, roundUp: boolean): string {
    const place = { year: 'Keys!$A$1', period, member: isOfTeam ? { cell: 'Keys!$B$1', column: 'Team' } : undefined };
    return partFormula(inputs, part, place, () => ({ empty: 'zero' }), roundUp)!;
  }

  /** What a part's native formula gives in a period, for one team or for all; null where it is absent. */
  part(inputs: SetupInputs, part: keyof SetupInputs, period: number, team: string | undefined, roundUp: boolean): number | null {
    if (team !== undefined) this.workbook.set({ B1: team }, 'Keys');
    const result = this.workbook.result(this.formula(inputs, part, period, team !== undefined, roundUp));
    if (typeof result === 'number') return result;
    if (result !== '') throw new Error(`${part} of period ${period} gives ${JSON.stringify(result)}`);
    return null;
  }

  private addWorld(name: string, rows: readonly Row[]): void {
    const columns = Object.keys(rows[0]!);
    const data: DataTable = { name, columns, rows: rows.map((row) => columns.map((column) => row[column]!)) };
    this.write(`Data ${name}`, name, [columns, ...data.rows]);
    this.workbook.addName(`Kpi.${name}.From`, '=Keys!$A$2');
    this.workbook.addName(`Kpi.${name}.Through`, '=Keys!$A$3');
    const numberFormats = columns.map((column) => (rows.every((row) => isDay(row[column] ?? null)) ? 'yyyy-mm-dd' : 'General'));
    this.worlds.set(name, { data, sketch: sketchTable({ name, columns, values: data.rows, numberFormats }) });
  }

  private write(sheetName: string, table: string, rows: readonly (readonly unknown[])[]): void {
    const sheet = this.workbook.addSheet(sheetName);
    for (const [row, cells] of rows.entries()) for (const [column, value] of cells.entries()) sheet.grid.setValue(row, column, value as string | number | null);
    const lastColumn = String.fromCharCode(64 + rows[0]!.length);
    this.workbook.addTable(table, `A1:${lastColumn}${rows.length}`, sheetName);
  }
}

/** A date of the years around, or none. */
function isDay(value: Row[string] | null): boolean {
  return value === null || (typeof value === 'number' && value > 44_500 && value < 46_500);
}
