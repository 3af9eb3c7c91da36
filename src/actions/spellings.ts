import { type AlikeSpelling, type DataTable, type ParseReason, type SpellingAnswer, type SpellingProblem, alikeSpellings, columnPosition, parseWorkbook, settleSpellings as settled } from '../cells';
import { type Outcome, type Setup, allTerms, failure, plannedKpi, success } from '../kpi';
import { type AppliedPlan, type ExcelFailure, type RefreshTableReason, readContents, readDataTables, renameMembers } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

/** Two spellings in one column of the user's data: one member, or two? */
export interface SpellingQuestion extends AlikeSpelling {
  readonly table: string;
  readonly column: string;
}

export type FindReason = { readonly code: 'unreadable'; readonly problems: readonly ParseReason[] } | ExcelFailure;

/** Looks for spellings in the data that may mean the same member, but for those that somebody has answered. Nothing is written. */
export async function findSpellings(): Promise<Outcome<readonly SpellingQuestion[], FindReason>> {
  const contents = await readContents();
  if (!contents.ok) return contents;
  const setup = parseWorkbook(contents.value);
  if (!setup.ok) return failure({ code: 'unreadable', problems: setup.reason });
  const columns = memberColumns(setup.value);
  const tables = await readDataTables([...new Set(columns.map(({ table }) => table))]);
  if (!tables.ok) return tables;
  return success(columns.flatMap(({ table, column }) => {
    const answered = new Set(Object.keys(setup.value.sources?.find((source) => source.table === table)?.aliases?.[column] ?? {}));
    const data = tables.value.find(({ name }) => name === table)!;
    return alikeSpellings(spellingsIn(data, column)).filter(({ spelling }) => !answered.has(spelling)).map((alike) => ({ table, column, ...alike }));
  }));
}

export interface SettleRequest {
  readonly answers: readonly SpellingAnswer[];
  readonly overwrite?: boolean;
}

export type SettleReason = { readonly code: 'badSpellings'; readonly problems: readonly SpellingProblem[] } | RefreshTableReason | UpdateReason;

export interface SettleReport {
  /** Rows of the user's tables that bear the member's name now */
  readonly renamed: number;
  readonly applied: AppliedPlan;
}

/** Records what spellings mean, gives the rows that are there their member's name, and brings the workbook up to date. Nobody is asked again. */
export async function settleSpellings({ answers, overwrite = false }: SettleRequest, options: ActionOptions = {}): Promise<Outcome<SettleReport, SettleReason>> {
  const update = (checkOnly: boolean): Promise<Outcome<AppliedPlan, SettleReason>> => updateWorkbook<SettleReason>({
    overwrite, checkOnly,
    change: (now) => {
      const changed = settled(now, answers);
      return changed.ok ? changed : failure({ code: 'badSpellings', problems: changed.reason });
    },
  }, options);
  const possible = await update(true);
  if (!possible.ok) return possible;
  const renamed = await renameMembers(answers.filter(({ spelling, member }) => spelling !== member));
  if (!renamed.ok) return renamed;
  const applied = await update(false);
  return applied.ok ? success({ renamed: renamed.value.rows, applied: applied.value }) : applied;
}

/** The columns that KPIs are broken down by, each once. */
function memberColumns({ kpis }: Setup): readonly { readonly table: string; readonly column: string }[] {
  const all = kpis.map(plannedKpi).flatMap(({ dimension, inputs }) => (dimension && inputs ? allTerms(inputs).map(({ table }) => ({ table, column: dimension.column })) : []));
  return all.filter(({ table, column }, at) => all.findIndex((one) => one.table === table && one.column === column) === at);
}

/** What the column holds, as Excel tells texts apart: those that differ in case are one, as it is spelt most often first. */
function spellingsIn({ columns, rows }: DataTable, column: string): readonly { readonly text: string; readonly rows: number }[] {
  const position = columnPosition(columns, column);
  const found = new Map<string, { text: string; rows: number }>();
  for (const row of rows) {
    const value = row[position];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const known = found.get(value.toLowerCase());
    if (known) known.rows += 1;
    else found.set(value.toLowerCase(), { text: value, rows: 1 });
  }
  return [...found.values()];
}
