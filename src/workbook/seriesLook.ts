import { type ChartPlan, type SeriesPlan, type SeriesStyle, palette } from '../cells';

/** How a series is drawn: a fill that is absent is none, and so is a line. */
interface SeriesLook {
  readonly fill?: string;
  readonly line?: { readonly color: string; readonly weight: number; readonly lineStyle: 'Continuous' | 'Dash' };
  /** Of a line: a filled or an empty circle at each point */
  readonly marker?: 'filled' | 'empty';
}

const outline = (color: string, lineStyle: 'Continuous' | 'Dash' = 'Continuous', weight = 1) => ({ color, weight, lineStyle });

/** Columns, bars and areas. */
const SURFACES: Readonly<Record<SeriesStyle, SeriesLook>> = {
  actual: { fill: palette.actual, line: outline(palette.actual) },
  previous: { fill: palette.previous },
  target: { line: outline(palette.target, 'Continuous', 1.25) },
  expected: { fill: palette.expected, line: outline(palette.actual, 'Dash') },
  better: { fill: palette.better },
  worse: { fill: palette.worse },
  band: { fill: palette.band },
  end: {},
  unseen: {},
  scale: {},
};

const LINES: Readonly<Partial<Record<SeriesStyle, SeriesLook>>> = {
  actual: { line: outline(palette.actual, 'Continuous', 2.5) },
  previous: { line: outline(palette.previous, 'Continuous', 2) },
  target: { line: outline(palette.target), marker: 'empty' },
  expected: { line: outline(palette.actual, 'Dash', 1.5) },
  end: { marker: 'filled' },
};

const LABEL_POSITIONS = { outside: 'OutsideEnd', middle: 'Center', above: 'Top', below: 'Bottom' } as const;
const LABEL_SIZE = 8;
const MARKER_SIZE = 5;

/** The type of a series in Excel's words, where it is not that of its chart. */
export function seriesType({ as }: SeriesPlan): 'Line' | 'AreaStacked' | undefined {
  if (as === undefined) return undefined;
  return as === 'line' ? 'Line' : 'AreaStacked';
}

/** Gives a series the look of what it is. */
export function lookAsPlanned(series: Excel.ChartSeries, plan: SeriesPlan, kind: ChartPlan['kind']): void {
  const isLine = plan.as === 'line' || (plan.as === undefined && kind === 'lines');
  const { line, marker, ...look }: SeriesLook = (isLine ? LINES : SURFACES)[plan.style] ?? {};
  const fill = plan.fill ?? look.fill;
  if (!isLine) {
    if (fill === undefined) series.format.fill.clear();
    else series.format.fill.setSolidColor(fill);
  }
  if (line) series.format.line.set(line);
  else series.format.line.lineStyle = 'None';
  if (isLine) lookOfMarker(series, marker);
  if (plan.labels) addLabels(series, plan.labels);
}

function lookOfMarker(series: Excel.ChartSeries, marker: SeriesLook['marker']): void {
  series.markerStyle = marker === undefined ? 'None' : 'Circle';
  if (marker === undefined) return;
  series.markerSize = MARKER_SIZE;
  series.markerForegroundColor = marker === 'filled' ? palette.actual : palette.target;
  series.markerBackgroundColor = marker === 'filled' ? palette.actual : palette.paper;
}

function addLabels(series: Excel.ChartSeries, { format, at }: NonNullable<SeriesPlan['labels']>): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.numberFormat = format;
  dataLabels.position = LABEL_POSITIONS[at];
  dataLabels.format.font.set({ size: LABEL_SIZE, color: at === 'middle' ? palette.paper : palette.ink });
  // A label often stands on a target's outline or line; without a ground of its own it could not be read.
  if (at !== 'middle') dataLabels.format.fill.setSolidColor(palette.paper);
}
