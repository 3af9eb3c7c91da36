import { type Outcome, type PlanArea, type RestoredSheet, failure, success } from '../cells';
import type { BuildReason } from './buildReasons';
import { OVERTAKEN, claimRun } from './claimRun';
import { excelFailure } from './excelFailure';
import { COMMANDS_PER_CHART, COMMANDS_PER_LOOK, TABLE_STYLE } from './fillSheets';
import type { KpiWorkbookState } from './kpiWorkbook';
import { type PayloadMeter, payloadMeter } from './PayloadMeter';
import { CHARTS_LOADED, restoreChart } from './restoreCharts';
import { readRules, restoreConditionals, restoreValidations } from './restoreRules';
import type { Run } from './runs';
import { type NamedSheet, takeAway } from './stagedBuild';
import { applyLook, writeFrame, writeWidths } from './writeLooks';
import { writePage } from './writePage';

/** The last cell of a sheet: nobody has touched it, so that it says what letters a cell has before anything is done to it. */
const UNTOUCHED = 'XFD1048576';
/** As they weigh in a request */
const COMMANDS_PER_AREA = 26;
const COMMANDS_PER_RULE = 10;
const COMMANDS_PER_SHEET = 40;

export interface RestoreRequest {
  readonly wanted: readonly RestoredSheet[];
  /** What the calculation sheet is called: charts are dressed from it */
  readonly calculation: string | undefined;
  readonly run: Run;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives the product's sheets their planned looks again, and answers with their titles. Cells, and what is remembered of the last run, stay as they are;
 * a run that breaks off is completed by the next one of its kind.
 */
export async function restoreLooks(context: Excel.RequestContext, state: KpiWorkbookState, { wanted, calculation, run, signal }: RestoreRequest): Promise<Outcome<readonly string[], BuildReason>> {
  const locked = wanted.find(({ isProtected }) => isProtected);
  if (locked) return failure({ code: 'sheetProtected', sheet: locked.title });
  const giveUp = async (reason: typeof OVERTAKEN | Outcome<never, BuildReason>): Promise<Outcome<never, BuildReason>> => {
    await takeAway(context, [], run);
    return reason;
  };
  try {
    const claim = claimRun(context, state, run);
    const found = wanted.map((restored) => findSheet(context, restored));
    const letters = context.workbook.worksheets.getItem(wanted[0]!.title).getRange(UNTOUCHED).format.font;
    letters.load('name,size,color');
    await context.sync();
    const standing = claim.standing();
    if (standing !== 'free') {
      claim.withdraw();
      return await giveUp(standing === 'stale' ? OVERTAKEN : failure({ code: 'busy' }));
    }
    const asked = found.map((sheet) => ({ ...sheet, rules: readRules(sheet.conditionals) }));
    if (asked.some(({ rules }) => rules.length > 0)) await context.sync();
    if (signal?.aborted) return await giveUp(failure({ code: 'cancelled' }));

    const meter = payloadMeter(context);
    const figures = calculation === undefined ? undefined : { sheet: context.workbook.worksheets.getItem(calculation), name: calculation };
    for (const one of asked) {
      await restoreCells(one, letters, meter);
      restoreValidations(one.sheet, one.restored);
      restoreConditionals(one.sheet, one.restored, one.rules);
      restoreFrame(one);
      meter.addCommands(COMMANDS_PER_SHEET + COMMANDS_PER_RULE * (one.rules.length + one.restored.plan.conditionals.length + one.restored.plan.validations.length));
      await meter.syncIfFull();
      if (figures) await restoreCharts(one, figures, meter);
    }
    claim.withdraw();
    await context.sync();
    return success(wanted.map(({ title }) => title));
  } catch (error) {
    return giveUp(failure(excelFailure(error)));
  }
}

interface FoundSheet {
  readonly restored: RestoredSheet;
  readonly sheet: Excel.Worksheet;
  readonly conditionals: Excel.ConditionalFormatCollection;
  readonly charts: Excel.ChartCollection;
}

function findSheet(context: Excel.RequestContext, restored: RestoredSheet): FoundSheet {
  const sheet = context.workbook.worksheets.getItem(restored.title);
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/type,items/priority');
  const { charts } = sheet;
  charts.load(CHARTS_LOADED);
  return { restored, sheet, conditionals: conditionalFormats, charts };
}

type Letters = Pick<Excel.RangeFont, 'name' | 'size' | 'color'>;

async function restoreCells({ restored: { plan, own, tables }, sheet }: FoundSheet, letters: Letters, meter: PayloadMeter): Promise<void> {
  writeWidths(sheet, plan);
  // Filters are the user's tools
  for (const name of tables) sheet.tables.getItem(name).set({ style: TABLE_STYLE, showBandedRows: false });
  for (const area of own) {
    resetLook(sheet, area, letters);
    meter.addCommands(COMMANDS_PER_AREA);
    await meter.syncIfFull();
  }
  for (const look of plan.looks) {
    applyLook(sheet, look);
    meter.addCommands(COMMANDS_PER_LOOK);
    await meter.syncIfFull();
  }
}

/** A cell before anything is done to it. Clearing its formats would take the user's conditional formats with it. */
function resetLook(sheet: Excel.Worksheet, { row, column, rows, columns }: PlanArea, { name, size, color }: Letters): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  // One format for all cells of a range: Excel takes it once, though its types ask for one a cell.
  range.set({ numberFormat: 'General' as unknown as string[][] });
  const { format } = range;
  format.fill.clear();
  format.font.set({ name, size, color, bold: false, italic: false, underline: 'None', strikethrough: false });
  format.indentLevel = 0;
  format.set({ horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, shrinkToFit: false, textOrientation: 0 });
  const inside = [...(rows > 1 ? ['InsideHorizontal' as const] : []), ...(columns > 1 ? ['InsideVertical' as const] : [])];
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside] as const) format.borders.getItem(side).style = 'None';
}

/** What is seen around the cells and on paper: panes and breaks are not added to those that are there. */
function restoreFrame({ restored: { plan }, sheet }: FoundSheet): void {
  sheet.freezePanes.unfreeze();
  writeFrame(sheet, plan);
  if (!plan.page) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  writePage(sheet, plan);
}

async function restoreCharts({ restored, sheet, charts }: FoundSheet, figures: NamedSheet, meter: PayloadMeter): Promise<void> {
  for (const placed of restored.charts) {
    const chart = charts.items.find(({ name }) => name.toLowerCase() === placed.plan.name.toLowerCase());
    if (!chart) continue;
    restoreChart(sheet, figures, chart, placed);
    meter.addCommands(COMMANDS_PER_CHART);
    await meter.syncIfFull();
  }
}
