import { assertAllowed } from '../edit/protectionRules';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { ChartState, newChart, SheetState } from '../state';
import { optional, textArgument, wordArgument } from './arguments';
import { Chart, fillFromRange } from './chart';
import { SERIES_BY } from './chartSourceData';
import { CHART_TYPES } from './chartTypes';

/** The charts of a sheet. */
export class ChartCollection extends HostCollection<Chart> {
  constructor(private readonly session: Session, private readonly sheet: SheetState) {
    super();
  }

  _items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.session, this.sheet, chart));
  }

  add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    const chartType = wordArgument(type, CHART_TYPES);
    const by = optional(seriesBy, (value) => wordArgument(value, SERIES_BY)) ?? 'Auto';
    assertAllowed(this.sheet, 'allowEditObjects');
    const chart = newChart(this.session.state.newId(), freeName(this.sheet), chartType);
    fillFromRange(this.session, chart, sourceData, by);
    // One series alone is named by the title; slices need their legend.
    chart.legend.visible = chart.series.length > 1 || chartType === 'Pie' || chartType === 'Doughnut';
    this.sheet.charts.push(chart);
    this.session.record({ kind: 'chartAdded', sheetId: this.sheet.id, chartId: chart.id });
    return new Chart(this.session, this.sheet, chart);
  }

  /** By name, or by the id under which a later batch asks for it. */
  getItem(key: string | number): Chart {
    const chart = findChart(this.sheet, textArgument(key));
    if (!chart) throw excelError('ItemNotFound');
    return new Chart(this.session, this.sheet, chart);
  }

  getItemOrNullObject(name: unknown): Chart | NullObject {
    const chart = findChart(this.sheet, textArgument(name));
    return chart ? new Chart(this.session, this.sheet, chart) : new NullObject();
  }
}

function findChart(sheet: SheetState, key: string): ChartState | undefined {
  const lower = key.toLowerCase();
  return sheet.charts.find((chart) => chart.id === key) ?? sheet.charts.find((chart) => chart.name.toLowerCase() === lower);
}

function freeName(sheet: SheetState): string {
  let number = sheet.charts.length + 1;
  while (findChart(sheet, `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
