import {
  type ForeignCell, type ImportedTable, type Outcome, type PresentWorkbook, type SheetKey, type WorkbookChanges, type WorkbookPlan,
  RUNNING_NAME, WRITTEN_NAME, WRITTEN_ROWS, asPending, failure, hasChanges, isUnchanged, readingsOf, success, writtenCells, writtenText,
} from '../cells';
import type { BuildReason } from './buildReasons';
import { makeRoom, writeChanges } from './changeSheets';
import { OVERTAKEN, claimRun } from './claimRun';
import { type EarlierSources, replaceEarlierSources } from './earlierSources';
import { excelFailure } from './excelFailure';
import { addTables, fillSheet, setNames } from './fillSheets';
import { type PlacedTable, writeImportedTables } from './importedTable';
import type { KpiWorkbookState } from './kpiWorkbook';
import { payloadMeter } from './PayloadMeter';
import type { BlockOptions } from './rowWriting';
import type { Run } from './runs';
import { freeTitles } from './sheetTitles';
import { type NamedSheet, type StagedSheet, addStagedSheets, byKey, deleteLeftOvers, stagedTitles, takeAway } from './stagedBuild';

export interface BuiltSheet {
  /** As it would be called where the title is free */
  readonly wanted: string;
  /** As it came to be called */
  readonly title: string;
  readonly rows: number;
}

export interface AppliedPlan {
  readonly made: readonly BuiltSheet[];
  /** Sheets on which something was changed */
  readonly changed: readonly string[];
  /** What somebody has written in place of the product's formulas, and stays */
  readonly kept: readonly ForeignCell[];
  readonly damage: WorkbookChanges['damage'];
  readonly blocks: number;
}

export interface ApplyOptions extends BlockOptions {
  readonly onStep?: (step: 'preparing' | 'writing' | 'revealing') => void;
}

export interface Work {
  readonly plan: WorkbookPlan;
  readonly changes: WorkbookChanges;
  readonly present: PresentWorkbook;
  /** Whose place the plan's KpiSources takes */
  readonly earlier: EarlierSources | undefined;
  readonly run: Run;
}

export async function writePlan(
  context: Excel.RequestContext, state: KpiWorkbookState, { plan, changes, present, earlier, run }: Work, imported: readonly ImportedTable[], blocksRead: number, options: ApplyOptions,
): Promise<Outcome<AppliedPlan, BuildReason>> {
  const report = { kept: changes.kept, damage: changes.damage };
  const isNew = state.written === undefined;
  const memory = { prints: changes.prints, pending: false, readings: readingsOf(plan) };
  const remembered = writtenText({ ...memory, run: present.written.run });
  if (!isNew && imported.length === 0 && state.leftOvers.length === 0 && !state.running && isUnchanged(changes) && remembered === writtenText(present.written)) return success({ ...report, made: [], changed: [], blocks: blocksRead });

  // A data sheet that was imported earlier goes before the one that takes its place, and its title is free then
  const titles = freeTitles(stagedTitles(changes.made, imported), state.sheets.filter(({ name }) => name !== earlier?.sheet && !state.leftOvers.includes(name)));
  const making = isNew ? { sheets: titles.filter((title) => title !== earlier?.sheet), untouched: state.untouched } : undefined;
  let shown: typeof making;
  const addedNames = isNew ? plan.names.map(({ name }) => name) : [];
  const cancelled = async (): Promise<Outcome<AppliedPlan, BuildReason>> => {
    await takeAway(context, addedNames, run);
    return failure({ code: 'cancelled' });
  };
  try {
    deleteLeftOvers(context, state, plan);
    const staged = addStagedSheets(context, changes.made, imported, run);
    options.onStep?.('writing');
    const data = await writeImportedTables(context, staged.flatMap(({ sheet, imported: table }) => (table ? [{ table, sheet, row: 0, column: 0 } satisfies PlacedTable] : [])), options);
    if (!data.complete) return await cancelled();

    const stagedByKey = byKey(staged);
    const sheetOf = (key: SheetKey): NamedSheet | undefined => {
      const there = present.sheets.get(key);
      return stagedByKey.get(key) ?? (there && { sheet: context.workbook.worksheets.getItem(there.title), name: there.title });
    };
    const namesThere = new Set(isNew ? [] : state.names.map(({ name }) => name.toLowerCase()));
    const meter = payloadMeter(context);
    if (changes.made.length > 0) {
      context.application.suspendApiCalculationUntilNextSync();
      addTables(stagedByKey, changes.made);
      setNames(context, changes.names.filter(({ sheet }) => stagedByKey.has(sheet)), sheetOf, namesThere);
      for (const sheet of changes.made) await fillSheet(stagedByKey.get(sheet.key)!, sheet, sheetOf('calculation'), meter);
    }
    const claim = isNew ? undefined : claimRun(context, state, run);
    if (staged.length > 0 || claim) await context.sync();
    const standing = claim?.standing() ?? 'free';
    if (standing !== 'free') {
      claim!.withdraw();
      await takeAway(context, addedNames, run);
      return standing === 'stale' ? OVERTAKEN : failure({ code: 'busy' });
    }
    if (options.signal?.aborted) return await cancelled();

    options.onStep?.('revealing');
    shown = making;
    const live = payloadMeter(context);
    const keeper = context.workbook.names.getItem(WRITTEN_NAME).getRange();
    if (isNew) keeper.getCell(0, 0).values = [[writtenText({ prints: new Map(), pending: true, making })]];
    else {
      keeper.getCell(0, 0).values = [[asPending(writtenCells(state.writtenText, 1)[0]!)]];
      context.application.suspendApiCalculationUntilNextSync();
      makeRoom(context, changes.sheets);
      setNames(context, changes.names.filter(({ sheet }) => !stagedByKey.has(sheet)), sheetOf, namesThere);
      await writeChanges(context, changes.sheets, sheetOf, live);
    }
    if (earlier) replaceEarlierSources(context, earlier);
    const made = reveal(context, state, plan, staged, titles);
    const now = writtenText({ ...memory, run: run.mark });
    keeper.values = writtenCells(now, WRITTEN_ROWS.length).map((text) => [text]);
    if (!isNew && state.running !== undefined) context.workbook.names.getItem(RUNNING_NAME).getRange().values = [['']];
    await context.sync();
    return success({ ...report, made, changed: changedTitles(changes), blocks: blocksRead + data.blocks });
  } catch (error) {
    const reason = excelFailure(error);
    const { othersAtWork } = await takeAway(context, addedNames, run, shown);
    return failure(othersAtWork ? { code: 'busy' } : reason);
  }
}

function changedTitles({ sheets }: WorkbookChanges): readonly string[] {
  return sheets.filter(hasChanges).map(({ title }) => title);
}

/** Shows what was made, under its own titles. That it was written is the last thing written. */
function reveal(context: Excel.RequestContext, state: KpiWorkbookState, plan: WorkbookPlan, staged: readonly StagedSheet[], titles: readonly string[]): readonly BuiltSheet[] {
  staged.forEach(({ sheet }, index) => {
    sheet.name = titles[index]!;
    sheet.visibility = 'Visible';
  });
  const first = staged.find((candidate) => candidate.plan?.key === plan.activate);
  first?.sheet.activate();
  if (state.untouched !== undefined) context.workbook.worksheets.getItem(state.untouched).delete();
  return staged.map(({ title, plan: made, imported }, index) => ({
    wanted: title,
    title: titles[index]!,
    rows: imported ? imported.rows.length : made?.tables[0]?.rows.length ?? 0,
  }));
}
