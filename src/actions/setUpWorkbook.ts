import type { ImportedTable, PlanReason, SourceReason, WorkbookContents } from '../cells';
import { type Outcome, type Setup, type SetupReason, type SetupSource, failure, parseSetup, success, validateSetup } from '../kpi';
import type { Language } from '../i18n';
import { type BuildReason, type BuiltSheet, applyPlan } from '../workbook';
import { applyOptions } from './applyOptions';
import type { ActionOptions } from './contract';
import { planOf } from './planOf';
import { type SourceReport, prepareSource } from './source/prepareSource';

export interface SetUpRequest {
  /** The document, or its text */
  readonly setup: Setup | string;
  /** By the names that the set-up gives them */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Sources whose tables are in the workbook already: their files were read before, and are not asked for again */
  readonly inWorkbook?: readonly string[];
  /** For a set-up that does not say which language its workbook speaks */
  readonly language?: Language;
}

export interface SourceImport {
  readonly table: string;
  readonly file: string;
  readonly rows: number;
  readonly report: SourceReport;
}

export interface SetUpReport {
  readonly sheets: readonly BuiltSheet[];
  readonly imports: readonly SourceImport[];
  /** Blocks of rows that were read or written */
  readonly blocks: number;
}

export type SetUpReason =
  /** Everything that is wrong with the document */
  | { readonly code: 'badSetup'; readonly problems: readonly SetupReason[] }
  /** Everything in it that does not fit the data */
  | { readonly code: 'misfit'; readonly problems: readonly PlanReason[] }
  | { readonly code: 'badSource'; readonly table: string; readonly file: string; readonly reason: SourceReason }
  /** The workbook has KPIs that the document does not name: with them their rows and charts would go */
  | { readonly code: 'leavesOut'; readonly kpis: readonly string[] }
  | BuildReason;

interface Import extends SourceImport {
  readonly imported: ImportedTable;
  readonly source: SetupSource;
}

/** Makes a KPI workbook from a set-up document and its files, or brings one to it: all of it, or nothing. */
export async function setUpWorkbook({ setup: given, files, inWorkbook = [], language = 'en' }: SetUpRequest, options: ActionOptions = {}): Promise<Outcome<SetUpReport, SetUpReason>> {
  const checked = typeof given === 'string' ? parseSetup(given) : validateSetup(given);
  if (!checked.ok) return failure({ code: 'badSetup', problems: checked.reason });
  const isPresent = ({ table, file }: SetupSource): boolean => file === undefined || inWorkbook.includes(table);
  const sources = checked.value.sources ?? [];
  const imports = await importSources(sources.filter((source) => !isPresent(source)), files, options);
  if (!imports.ok) return imports;

  const setup = withSettledSources(checked.value, imports.value);
  const built = await applyPlan<SetUpReason>({
    imported: imports.value.map(({ imported }) => imported),
    prepare: (there) => {
      const leftOut = there ? kpisLeftOut(there, setup) : [];
      if (leftOut.length > 0) return failure({ code: 'leavesOut', kpis: leftOut });
      return success({ present: sources.filter(isPresent).map(({ table }) => table), plan: planOf(setup, language) });
    },
  }, applyOptions(options));
  if (!built.ok) return built;
  return success({
    sheets: built.value.made, blocks: built.value.blocks,
    imports: imports.value.map(({ table, file, rows, report }) => ({ table, file, rows, report })),
  });
}

/** The KPIs of a workbook's catalogue that a document does not have. */
function kpisLeftOut({ tables }: WorkbookContents, { kpis }: Setup): readonly string[] {
  const catalogue = tables.find(({ name }) => name === 'KpiCatalogue');
  const id = catalogue?.columns.indexOf('id') ?? -1;
  const wanted = new Set(kpis.map((kpi) => kpi.id));
  return (catalogue?.values ?? []).map((row) => row[id]).filter((value): value is string => typeof value === 'string' && value !== '' && !wanted.has(value));
}

async function importSources(sources: readonly SetupSource[], files: SetUpRequest['files'], options: ActionOptions): Promise<Outcome<readonly Import[], SetUpReason>> {
  const byName = new Map(Object.entries(files));
  const imports: Import[] = [];
  for (const source of sources) {
    const { file } = source;
    if (file === undefined) continue;
    const prepared = await prepareSource({ ...source, file }, byName, options);
    if (!prepared.ok) return failure(prepared.reason.code === 'cancelled' ? { code: 'cancelled' } : { code: 'badSource', table: source.table, file, reason: prepared.reason });
    const { table, mapping, report } = prepared.value;
    imports.push({ table: source.table, file, rows: table.rows.length, report, imported: table, source: mapping as SetupSource });
  }
  return success(imports);
}

/** The set-up with what the files have settled about their own form: next month's files are read by it. */
function withSettledSources(setup: Setup, imports: readonly Import[]): Setup {
  return { ...setup, ...(setup.sources && { sources: setup.sources.map((source) => imports.find(({ table }) => table === source.table)?.source ?? source) }) };
}
