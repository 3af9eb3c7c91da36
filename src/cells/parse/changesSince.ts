import { FIGURE_COLUMNS } from '../plan/figureColumns';
import type { Cell } from '../plan';
import type { ParsedTable, TableContents, WorkbookContents } from './WorkbookContents';

/** A cell of the workbook's settings, definitions and targets that holds another thing than when it was read. */
export interface ChangedCell {
  /** Table, or name */
  readonly where: string;
  /** What tells the row: KPI, year, version …; empty for a name */
  readonly row: readonly string[];
  /** undefined: the whole row has come or gone */
  readonly column: string | undefined;
  readonly from: Cell;
  readonly to: Cell;
}

/** The columns that tell rows apart */
const KEYS: Readonly<Partial<Record<ParsedTable, readonly string[]>>> = {
  KpiGoals: ['id'], KpiActivities: ['id'], KpiTies: ['goal', 'activity', 'kpi'], KpiCatalogue: ['id'], KpiTargets: ['kpi', 'year', 'version', 'dimension', 'member', 'part'],
  KpiVersions: ['version'], KpiSources: ['table'], KpiInputs: ['kpi', 'scenario', 'year', 'part'], KpiMembers: ['table', 'column', 'spelling'], KpiSettings: ['key'],
  KpiNotes: ['date', 'author', 'kpi', 'year', 'period'], KpiActions: ['created', 'author', 'kpi', 'action'],
};
/** What a run remembers for itself */
const OWN_SETTINGS = /^(written|running|reviews)/;

/** What others have changed since, cell by cell: whoever had the older state on the screen is to see it. */
export function changesSince(before: WorkbookContents, after: WorkbookContents): readonly ChangedCell[] {
  const names = [...new Set([...Object.keys(before.names), ...Object.keys(after.names)])];
  return [
    ...(Object.keys(KEYS) as readonly ParsedTable[]).flatMap((table) => changedRows(table, KEYS[table]!, tableIn(before, table), tableIn(after, table))),
    ...names.filter((name) => (before.names[name] ?? null) !== (after.names[name] ?? null)).map((name) => (
      { where: name, row: [], column: undefined, from: before.names[name] ?? null, to: after.names[name] ?? null }
    )),
  ];
}

function changedRows(where: ParsedTable, keys: readonly string[], before: TableContents | undefined, after: TableContents | undefined): readonly ChangedCell[] {
  const [old, now] = [rowsByKey(before, keys), rowsByKey(after, keys)];
  const columns = [...new Set([...before?.columns ?? [], ...after?.columns ?? []])].filter((column) => !keys.includes(column));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly ChangedCell[] => {
    const [one, other] = [old.get(key), now.get(key)];
    const row = (JSON.parse(key) as readonly string[]).filter((text) => text !== '');
    if (where === 'KpiSettings' && OWN_SETTINGS.test(row[0] ?? '')) return [];
    if (!one || !other) return [{ where, row, column: undefined, from: one ? row.join(' ') : null, to: other ? row.join(' ') : null }];
    return columns.filter((column) => !sameCell(one(column), other(column), FIGURE_COLUMNS.includes(column))).map((column) => ({ where, row, column, from: one(column), to: other(column) }));
  });
}

/** Rows without a key are nobody's. */
function rowsByKey(table: TableContents | undefined, keys: readonly string[]): ReadonlyMap<string, (column: string) => Cell> {
  const cellIn = (row: readonly Cell[]) => (column: string): Cell => row[table!.columns.indexOf(column)] ?? null;
  return new Map((table?.values ?? []).map((row) => [JSON.stringify(keys.map((key) => String(cellIn(row)(key) ?? ''))), cellIn(row)] as const)
    .filter(([key]) => (JSON.parse(key) as readonly string[]).some((text) => text !== '')));
}

function sameCell(one: Cell, other: Cell, isFigure: boolean): boolean {
  return one === other || (isFigure && typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-9 * Math.abs(other));
}

function tableIn({ tables }: WorkbookContents, wanted: ParsedTable): TableContents | undefined {
  return tables.find(({ name }) => name === wanted);
}
