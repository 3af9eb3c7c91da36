import type { ChartPlan, PlanArea, SeriesPlan, SeriesStyle, SheetPlan } from '../plan';
import type { PresentChart, PresentSheet } from './PresentWorkbook';
import type { PointedChart } from './WorkbookChanges';
import { unitKey } from './written';

/** Where an area of the calculation sheet is to stand */
export type PlaceOnCalculation = (area: PlanArea) => PlanArea | undefined;

/** Charts that are planned and have never been made. One that was made and is gone was taken away by somebody, and stays away. */
export function addedCharts(plan: SheetPlan, there: PresentSheet, prints: ReadonlyMap<string, string>, onCalculation: PlaceOnCalculation): readonly ChartPlan[] {
  return plan.charts.filter((chart) => !drawnAs(chart, there) && !prints.has(chartUnit(chart.name))).flatMap((chart) => placedChart(chart, onCalculation));
}

/**
 * Charts that are there whose figures stand elsewhere, or whose series are no longer those that were written. A series that was written and is
 * gone was taken away by somebody, and stays away.
 */
export function pointedCharts(plan: SheetPlan, there: PresentSheet, prints: ReadonlyMap<string, string>, { onCalculation, haveMoved, isCut }: Figures): readonly PointedChart[] {
  return plan.charts.flatMap((chart) => {
    const drawn = drawnAs(chart, there);
    const before = prints.get(chartUnit(chart.name)) ?? stylesOf(chart.series);
    if (!drawn || (!haveMoved && !isCut && before === stylesOf(chart.series))) return [];
    const changes = seriesChanges(chart, drawn, before);
    const placed = (series: SeriesPlan): readonly SeriesPlan[] => placedSeries(series, onCalculation);
    const title = isCut ? onCalculation({ ...chart.title, rows: 1, columns: 1 }) : undefined;
    const pointed: PointedChart = {
      name: chart.name, kind: chart.kind, ...(title && { title: { row: title.row, column: title.column } }), gone: changes.gone, added: changes.added.flatMap(placed),
      series: changes.matched.flatMap(({ at, series }) => placed(series).map((one) => ({ at, plan: one }))),
    };
    return pointed.series.length + pointed.gone.length + pointed.added.length > 0 ? [pointed] : [];
  });
}

interface Figures {
  readonly onCalculation: PlaceOnCalculation;
  /** Rows were put in or taken away between them */
  readonly haveMoved: boolean;
  /** They were gone, and are made anew: nothing refers to them any more */
  readonly isCut: boolean;
}

interface SeriesChanges {
  readonly matched: readonly { readonly at: number; readonly series: SeriesPlan }[];
  readonly gone: readonly number[];
  readonly added: readonly SeriesPlan[];
}

/** Series are known by their names, those of one name by their order. Where one of these is gone nobody can tell which: Excel moves their references by itself. */
function seriesChanges({ series }: ChartPlan, drawn: PresentChart, before: string): SeriesChanges {
  const placesOf = (name: string): readonly number[] => drawn.series.flatMap((one, at) => (one === name ? [at] : []));
  const matched = series.flatMap((one, index) => {
    const places = placesOf(one.name);
    const alike = series.flatMap(({ name }, at) => (name === one.name ? [at] : []));
    return places.length === alike.length ? [{ at: places[alike.indexOf(index)]!, series: one }] : [];
  });
  const added = series.filter(({ name, style }) => placesOf(name).length === 0 && !before.includes(STYLE_CODES[style]));
  const unplanned = drawn.series.flatMap((name, at) => (series.some((one) => one.name === name) ? [] : [at]));
  const noLonger = [...before].filter((code) => !stylesOf(series).includes(code));
  return { matched, added, gone: noLonger.length === unplanned.length ? unplanned : [] };
}

const STYLE_CODES: Readonly<Record<SeriesStyle, string>> = {
  actual: 'a', previous: 'p', target: 't', expected: 'x', better: 'b', worse: 'w', band: 'n', end: 'e', unseen: 'u', scale: 's',
};

/** A chart's series as they are remembered */
function stylesOf(series: readonly SeriesPlan[]): string {
  return series.map(({ style }) => STYLE_CODES[style]).join('');
}

/** Charts that were made and that nobody plans any more: those of KPIs that are gone. */
export function unplannedCharts(plan: SheetPlan, there: PresentSheet, prints: ReadonlyMap<string, string>): readonly string[] {
  return there.charts.map(({ name }) => name).filter((name) => prints.has(chartUnit(name)) && !plan.charts.some((chart) => chart.name === name));
}

export function writtenCharts({ charts }: SheetPlan): readonly (readonly [string, string])[] {
  return charts.map(({ name, series }) => [chartUnit(name), stylesOf(series)] as const);
}

/** Charts that are there, each with the series that it still has: those by the place where they stand. */
export function presentCharts(plan: SheetPlan, there: PresentSheet, onCalculation: PlaceOnCalculation): readonly PlacedChart[] {
  return plan.charts.flatMap((chart) => {
    const drawn = drawnAs(chart, there);
    const matched = drawn ? seriesChanges(chart, drawn, stylesOf(chart.series)).matched : [];
    return placedChart({ ...chart, series: matched.map(({ series }) => series) }, onCalculation).map((placed) => ({ plan: placed, places: matched.map(({ at }) => at), all: drawn!.series.length }));
  });
}

/** A chart that is there, as it is planned */
export interface PlacedChart {
  readonly plan: ChartPlan;
  /** Where the plan's series stand in it */
  readonly places: readonly number[];
  /** How many series it has, the user's own among them */
  readonly all: number;
}

function drawnAs({ name }: ChartPlan, { charts }: PresentSheet): PresentChart | undefined {
  return charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase());
}

function chartUnit(name: string): string {
  return unitKey(`chart:${name}`);
}

function placedChart(chart: ChartPlan, onCalculation: PlaceOnCalculation): readonly ChartPlan[] {
  const title = onCalculation({ ...chart.title, rows: 1, columns: 1 });
  const series = chart.series.flatMap((one) => placedSeries(one, onCalculation));
  return title && series.length === chart.series.length ? [{ ...chart, title: { ...chart.title, row: title.row, column: title.column }, series }] : [];
}

function placedSeries(series: SeriesPlan, onCalculation: PlaceOnCalculation): readonly SeriesPlan[] {
  const values = onCalculation(series.values);
  const categories = onCalculation(series.categories);
  return values && categories ? [{ ...series, values, categories }] : [];
}
