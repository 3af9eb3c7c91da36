import { type Outcome, failure, success } from '../cells';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';

/** Where a KPI was shown: which of its charts, or its row of the scorecard; `nowhere` where neither is there any more. */
export type KpiPlace = { readonly kind: 'chart'; readonly at: number; readonly of: number } | { readonly kind: 'row' } | { readonly kind: 'nowhere' };

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

/** Brings a KPI into view: one of its charts, counted on past the last, or where it has none its row of the scorecard. */
export async function showKpi(id: string, wanted = 0): Promise<Outcome<KpiPlace, ExcelFailure>> {
  try {
    return await Excel.run(async (context) => {
      const scorecard = context.workbook.names.getItemOrNullObject('Kpi.Year').getRangeOrNullObject().worksheet;
      const used = scorecard.getUsedRangeOrNullObject();
      used.load('values');
      const sheets = loadCharts(context);
      await context.sync();
      const charts = chartsOn(sheets).get(id.toLowerCase());
      if (charts) {
        const at = ((wanted % charts.length) + charts.length) % charts.length;
        const chosen = charts[at]!;
        await activateChart(context, id, chosen, charts.find(({ sheet }) => sheet === chosen.sheet)!);
        return success({ kind: 'chart', at, of: charts.length });
      }
      const at = used.isNullObject ? -1 : used.values.findIndex((row) => row.some((cell) => String(cell).toLowerCase() === id.toLowerCase()));
      if (at < 0) return success({ kind: 'nowhere' });
      scorecard.activate();
      used.getRow(at).select();
      await context.sync();
      return success({ kind: 'row' });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

/**
 * Activating a chart does not scroll to it, and selecting cells does: the last one that it covers first, then the words above it, so that all of it is
 * in sight. The words stand above the KPI's first chart on the sheet; the others have their place by it.
 */
async function activateChart(context: Excel.RequestContext, id: string, { sheet, chart }: NamedChart, { chart: first }: NamedChart): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  chart.load('height,width,left,top');
  first.load('left,top');
  await context.sync();
  const key = `"${id.toLowerCase()}.`;
  const speaksOf = (formula: unknown): boolean => String(formula).toLowerCase().includes(key);
  const row = used.isNullObject ? -1 : used.formulas.findIndex((cells) => cells.some(speaksOf));
  sheet.activate();
  if (row >= 0) {
    const above = used.getCell(row, used.formulas[row]!.findIndex(speaksOf));
    above.load('height,width');
    await context.sync();
    const [right, down] = [chart.left - first.left, chart.top - first.top];
    above.getOffsetRange(Math.ceil((down + chart.height) / above.height), Math.floor((right + chart.width) / above.width)).select();
    above.getOffsetRange(Math.max(0, Math.floor(down / above.height)), Math.max(0, Math.floor(right / above.width))).select();
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
        const first = charts.get(kpi.toLowerCase())?.[0];
        return first ? [{ kpi, chart: first.chart }] : [];
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

/**
 * The charts of each KPI on sheets that are shown, by the id in small letters, the company's last. Charts bear their KPI's id and what they show of it:
 * `Kpi win-rate months Sales`. What the company's dashboard shows of it again is left out.
 */
function chartsOn(worksheets: Excel.WorksheetCollection): ReadonlyMap<string, readonly NamedChart[]> {
  const charts = new Map<string, { readonly own: NamedChart[]; readonly company: NamedChart[] }>();
  for (const sheet of worksheets.items.filter(({ visibility }) => visibility === 'Visible')) {
    for (const chart of sheet.charts.items) {
      const [, id, suffix] = /^Kpi (\S+) .*?(\S*)$/.exec(chart.name) ?? [];
      if (id === undefined) continue;
      const ofKpi = charts.get(id.toLowerCase()) ?? { own: [], company: [] };
      charts.set(id.toLowerCase(), ofKpi);
      ofKpi[suffix === COMPANY ? 'company' : 'own'].push({ sheet, chart });
    }
  }
  return new Map([...charts].map(([id, { own, company }]) => [id, own.length > 0 ? own : company]));
}
