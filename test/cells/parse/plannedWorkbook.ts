import { readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareSource } from '../../../src/actions/source/prepareSource';
import { planWorkbook, preparePlan, type Cell, type DataTable, type SourceMapping, type WorkbookContents, type WorkbookPlan } from '../../../src/cells';
import { isFormula } from '../../../src/cells/plan/repeatedRows';
import { parseSetup, type Setup } from '../../../src/kpi';

export interface Planned {
  readonly setup: Setup;
  readonly tables: readonly DataTable[];
}

/** An example's set-up with its data, as the action has them before it plans. */
export async function example(file: string, folder: string): Promise<Planned> {
  const parsed = parseSetup(readFileSync(path.join(__dirname, '../../../examples', file), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  const tables: DataTable[] = [];
  const sources: Setup['sources'] = [];
  for (const source of parsed.value.sources ?? []) {
    const names = [source.file!, ...(source.joins ?? []).map(({ file: joined }) => joined)];
    const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
    const prepared = await prepareSource(source as SourceMapping, files);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.reason));
    const { table, mapping } = prepared.value;
    tables.push({ name: table.name, columns: table.columns.map(({ name }) => name), rows: table.rows });
    sources.push(mapping as NonNullable<Setup['sources']>[number]);
  }
  return { setup: { ...parsed.value, sources }, tables };
}

export function planOf({ setup, tables }: Planned): WorkbookPlan {
  const context = preparePlan(setup, tables, { language: 'en', thisYear: 2024 });
  if (!context.ok) throw new Error(JSON.stringify(context.reason));
  return planWorkbook(context.value);
}

/** What a workbook holds once a plan is written: texts without the mark that says they are texts, formulas with no value yet. */
export function contentsOf(plan: WorkbookPlan): WorkbookContents {
  const cellAt = (sheet: string, row: number, column: number): Cell => {
    const blocks = plan.sheets.find(({ key }) => key === sheet)!.blocks;
    const block = [...blocks].reverse().find((one) => row >= one.row && row < one.row + one.cells.length && column >= one.column && column < one.column + one.cells[0]!.length);
    return held(block?.cells[row - block.row]?.[column - block.column] ?? null);
  };
  return {
    tables: plan.sheets.flatMap(({ tables }) => tables).map(({ name, columns, rows }) => {
      const body = rows.length > 0 ? rows : [columns.map(() => null)];
      return {
        name, columns,
        values: body.map((row) => row.map((cell) => (isFormula(cell) ? null : held(cell)))),
        formulas: body.map((row) => row.map(held)),
      };
    }),
    names: Object.fromEntries(plan.names.filter(({ sheet }) => sheet === 'scorecard').map(({ name, sheet, row, column }) => [name, cellAt(sheet, row, column)])),
  };
}

function held(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}
