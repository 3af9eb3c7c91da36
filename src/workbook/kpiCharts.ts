import { type Outcome, failure, success } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** Where a KPI was shown; `nowhere` where neither a chart of it nor its row is there any more. */
export type KpiPlace = 'chart' | 'row' | 'nowhere';

export type PictureReason = { readonly code: 'cancelled' } | { readonly code: 'noCharts' } | ExcelFailure;

export interface ChartPicture {
  readonly kpi: string;
  /** PNG, in Base64 */
  readonly png: string;
}

/** The company's dashboard shows some KPIs of all departments; a KPI's own department says more of it. */
const COMPANY = 'Company';
const PICTURE = { width: 1600, height: 900 } as const;
/** So many pictures come with one answer of Excel's, which may have 5 MB */
const PICTURES_AT_ONCE = 8;

interface NamedChart {
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
}

/** Brings a KPI into view: its chart, or where it has none its row of the scorecard. */
export async function showKpi(id: string): Promise<Outcome<KpiPlace, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const scorecard = context.workbook.names.getItemOrNullObject('Kpi.Year').getRangeOrNullObject().worksheet;
      const used = scorecard.getUsedRangeOrNullObject();
      used.load('values');
      const sheets = loadCharts(context);
      await context.sync();
      const found = chartsOn(sheets).get(id.toLowerCase());
      if (found) {
        await activateChart(context, id, found);
        return success('chart');
      }
      const at = used.isNullObject ? -1 : used.values.findIndex((row) => row.some((cell) => String(cell).toLowerCase() === id.toLowerCase()));
      if (at < 0) return success('nowhere');
      scorecard.activate();
      used.getRow(at).select();
      await context.sync();
      return success('row');
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/** Activating a chart does not scroll to it, and selecting cells does: the last one that it covers first, then the words above it, so that all of it is in sight. */
async function activateChart(context: Excel.RequestContext, id: string, { sheet, chart }: NamedChart): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  chart.load('height,width');
  await context.sync();
  const key = `"${id.toLowerCase()}.`;
  const speaksOf = (formula: unknown): boolean => String(formula).toLowerCase().includes(key);
  const row = used.isNullObject ? -1 : used.formulas.findIndex((cells) => cells.some(speaksOf));
  sheet.activate();
  if (row >= 0) {
    const above = used.getCell(row, used.formulas[row]!.findIndex(speaksOf));
    above.load('height,width');
    await context.sync();
    above.getOffsetRange(Math.ceil(chart.height / above.height), Math.floor(chart.width / above.width)).select();
    above.select();
  }
  chart.activate();
  await context.sync();
}

/** Pictures of the KPIs' charts as wide as a slide (16:9), some at a time; KPIs that have no chart are left out. */
export async function chartPictures(ids: readonly string[], { signal, onPictures }: { readonly signal?: AbortSignal; readonly onPictures?: (done: number, total: number) => void } = {}): Promise<Outcome<readonly ChartPicture[], PictureReason>> {
  try {
    return await Excel.run(async (context) => {
      const sheets = loadCharts(context);
      await context.sync();
      const charts = chartsOn(sheets);
      const wanted = ids.flatMap((kpi) => {
        const found = charts.get(kpi.toLowerCase());
        return found ? [{ kpi, chart: found.chart }] : [];
      });
      if (wanted.length === 0) return failure({ code: 'noCharts' });
      const pictures: ChartPicture[] = [];
      for (let from = 0; from < wanted.length; from += PICTURES_AT_ONCE) {
        if (signal?.aborted) return failure({ code: 'cancelled' });
        onPictures?.(from, wanted.length);
        pictures.push(...await picturesOf(context, wanted.slice(from, from + PICTURES_AT_ONCE)));
      }
      return success(pictures);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

async function picturesOf(context: Excel.RequestContext, charts: readonly { readonly kpi: string; readonly chart: Excel.Chart }[]): Promise<readonly ChartPicture[]> {
  const asked = charts.map(({ kpi, chart }) => ({ kpi, image: chart.getImage(PICTURE.width, PICTURE.height, 'FitAndCenter') }));
  await context.sync();
  return asked.map(({ kpi, image }) => ({ kpi, png: image.value }));
}

function loadCharts({ workbook: { worksheets } }: Excel.RequestContext): Excel.WorksheetCollection {
  return worksheets.load('items/name,items/visibility,items/charts/items/name');
}

/** The first chart of each KPI on a sheet that is shown, by the id in small letters. Charts bear their KPI's id: `Kpi win-rate months Sales`. */
function chartsOn(worksheets: Excel.WorksheetCollection): ReadonlyMap<string, NamedChart> {
  const charts = new Map<string, NamedChart & { readonly isCompany: boolean }>();
  for (const sheet of worksheets.items.filter(({ visibility }) => visibility === 'Visible')) {
    for (const chart of sheet.charts.items) {
      const [, id, suffix] = /^Kpi (\S+) .*?(\S*)$/.exec(chart.name) ?? [];
      if (id === undefined) continue;
      const isCompany = suffix === COMPANY;
      const before = charts.get(id.toLowerCase());
      if (!before || (before.isCompany && !isCompany)) charts.set(id.toLowerCase(), { sheet, chart, isCompany });
    }
  }
  return charts;
}
