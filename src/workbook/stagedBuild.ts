import { type ImportedTable, type Making, RUNNING_NAME, type SheetKey, type SheetPlan, type WorkbookPlan } from '../cells';
import { type KpiWorkbookState, isShown } from './kpiWorkbook';
import { type Run, isStagedBy, isStagedByOther, stagingName } from './runs';

/** A sheet that is being made: hidden, under a name that nobody else bears. */
export interface StagedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** What it is to be called */
  readonly title: string;
  readonly plan: SheetPlan | undefined;
  readonly imported: ImportedTable | undefined;
}

type WantedSheet = Pick<StagedSheet, 'title' | 'plan' | 'imported'>;

/** In the order of their tabs; the user's data stands beside the sheet that describes it. */
function inOrder(plans: readonly SheetPlan[], imported: readonly ImportedTable[]): readonly WantedSheet[] {
  const sources = plans.findIndex(({ key }) => key === 'sources');
  const dataAt = sources < 0 ? plans.length : sources + 1;
  return [
    ...plans.slice(0, dataAt).map((plan) => ({ title: plan.title, plan, imported: undefined })),
    ...imported.map((table) => ({ title: table.name, plan: undefined, imported: table })),
    ...plans.slice(dataAt).map((plan) => ({ title: plan.title, plan, imported: undefined })),
  ];
}

export function stagedTitles(plans: readonly SheetPlan[], imported: readonly ImportedTable[]): readonly string[] {
  return inOrder(plans, imported).map(({ title }) => title);
}

/** Adds the missing sheets, hidden. */
export function addStagedSheets(context: Excel.RequestContext, plans: readonly SheetPlan[], imported: readonly ImportedTable[], run: Run): readonly StagedSheet[] {
  return inOrder(plans, imported).map((wanted, index) => {
    const name = stagingName(run, index);
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = 'Hidden';
    return { ...wanted, sheet, name };
  });
}

/** Takes away what a build that broke off has left. Names stay where a workbook was there before it: what refers to nothing is set anew. */
export function deleteLeftOvers(context: Excel.RequestContext, state: KpiWorkbookState, plan: WorkbookPlan): void {
  if (state.leftOvers.length === 0) return;
  for (const name of state.leftOvers) context.workbook.worksheets.getItem(name).delete();
  if (state.written) return;
  const ours = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  for (const { name } of state.names) if (ours.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
}

/**
 * Takes away the sheets and names of a build that is given up, and its claim. Excel stops at the first command that fails, so some may not have come
 * about, and some of a first build may be shown already; where all of them are, they stay for the next run to complete. What another run is making
 * stays too; whether there is one is answered.
 */
export async function takeAway(context: Excel.RequestContext, names: readonly string[], run: Run, making?: Making): Promise<{ readonly othersAtWork: boolean }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  context.workbook.names.load('items/name,items/formula');
  const running = context.workbook.names.getItemOrNullObject(RUNNING_NAME).getRangeOrNullObject();
  running.load('values');
  await context.sync();
  const there = worksheets.items.map(({ name }) => name);
  const others = there.filter((name) => isStagedByOther(name) && !isStagedBy(run, name));
  if (isShown(there, making)) return { othersAtWork: others.length > 0 };
  if (!running.isNullObject && running.values[0]?.[0] === run.mark) running.values = [['']];
  for (const name of there) if (isStagedBy(run, name) || making?.sheets.includes(name)) worksheets.getItem(name).delete();
  const ours = new Set(names.map((name) => name.toLowerCase()));
  for (const item of context.workbook.names.items) {
    if (ours.has(item.name.toLowerCase()) && !others.some((name) => String(item.formula).includes(name))) item.delete();
  }
  await context.sync();
  return { othersAtWork: others.length > 0 };
}

/** A sheet, and what it is called at the moment */
export interface NamedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

export type SheetsByKey = ReadonlyMap<SheetKey, NamedSheet>;

/** The sheets that are being made, by what they are. */
export function byKey(staged: readonly StagedSheet[]): SheetsByKey {
  return new Map(staged.flatMap(({ plan, sheet, name }) => (plan ? [[plan.key, { sheet, name }]] : [])));
}
