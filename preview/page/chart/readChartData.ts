import { Area, ChartState, SheetState, TextState, Value } from '../../model/state';
import { formatValue, HostLocale } from '../numberFormat';
import { ChartCell, ChartData, SeriesData } from './chartData';

/** How the page looks up what a chart refers to. */
export interface ChartSource {
  /** The cells that a reference (without `=`) means; undefined when it is no plain reference. */
  resolve(reference: string): { readonly sheet: SheetState; readonly area: Area } | undefined;
  numberFormat(sheet: SheetState, row: number, column: number): string;
  /** Values of any other formula, such as a list `{1,2,3}`. */
  evaluate(formula: string): Value[][];
}

/** Reads what the chart's references hold now. Cells in hidden rows and columns are left out, unless the chart says otherwise. */
export function readChartData(chart: ChartState, source: ChartSource, locale: HostLocale): ChartData {
  const text = (title: TextState): string => (title.formula ? referredText(title.formula, source, locale) : title.text);
  return {
    title: chartTitle(chart, text(chart.title), source, locale),
    categoryAxisTitle: text(chart.categoryAxis.title),
    valueAxisTitle: text(chart.valueAxis.title),
    secondaryValueAxisTitle: text(chart.secondaryValueAxis.title),
    series: chart.series.map((series, index): SeriesData => {
      const labels = new Map<number, string>();
      for (const [point, state] of series.points) {
        const text = state.dataLabelFormula ? referredText(state.dataLabelFormula, source, locale) : state.dataLabelText;
        if (text !== undefined) labels.set(point, text);
      }
      return {
        name: seriesName(series.name, index, source, locale),
        values: cellsOf(series.values, source, chart.plotVisibleOnly),
        categories: cellsOf(series.categories, source, chart.plotVisibleOnly),
        pointLabels: labels,
      };
    }),
  };
}

/** A chart with one series bears its name until it is given a title. */
function chartTitle(chart: ChartState, text: string, source: ChartSource, locale: HostLocale): string {
  const only = chart.series.length === 1 ? chart.series[0] : undefined;
  return text === '' && only ? seriesName(only.name, 0, source, locale) : text;
}

function seriesName(name: string, index: number, source: ChartSource, locale: HostLocale): string {
  if (name.startsWith('=')) return referredText(name, source, locale);
  return name || `${locale === 'nb-NO' ? 'Serie' : 'Series'}${index + 1}`;
}

function referredText(formula: string, source: ChartSource, locale: HostLocale): string {
  return cellsOf(formula.replace(/^=/, ''), source, false).map((cell) => formatValue(cell.value, cell.numberFormat, locale)).filter((part) => part !== '').join(' ');
}

function cellsOf(reference: string, source: ChartSource, visibleOnly: boolean): ChartCell[] {
  if (reference === '') return [];
  return unionParts(reference).flatMap((part): ChartCell[] => {
    const resolved = source.resolve(part);
    if (!resolved) return source.evaluate(`=${part}`).flat().map((value) => ({ value, numberFormat: 'General' }));
    const { sheet, area } = resolved;
    const cells: ChartCell[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (visibleOnly && sheet.hiddenRows.has(row)) continue;
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (visibleOnly && sheet.hiddenColumns.has(column)) continue;
        cells.push({ value: sheet.grid.value(row, column), numberFormat: source.numberFormat(sheet, row, column) });
      }
    }
    return cells;
  });
}

/** `(Sheet!A1:A3,Sheet!C1:C3)` names several areas; commas within quotes or braces do not part them. */
function unionParts(reference: string): string[] {
  const inside = /^\((.*)\)$/s.exec(reference.trim())?.[1];
  return inside === undefined ? [reference] : inside.match(/(?:'(?:[^']|'')*'|\{[^}]*\}|[^,'{])+/g) ?? [];
}
