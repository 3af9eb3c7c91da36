import { assertAllowed } from '../edit/protectionRules';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { ChartState, FontState, LineState, SheetState } from '../state';
import { FontHome, LineHome } from './chartFormat';

/** One chart on its sheet, as the objects of its parts share it. */
export class ChartHome {
  constructor(readonly session: Session, readonly sheet: SheetState, private readonly state: ChartState) {}

  /** @throws OfficeError ItemNotFound when the chart or its sheet was deleted */
  get chart(): ChartState {
    if (!this.session.state.sheets.includes(this.sheet) || !this.sheet.charts.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  }

  /** Changes the chart and tells so. @throws OfficeError AccessDenied on a protected sheet */
  change(edit: (chart: ChartState) => void): void {
    assertAllowed(this.sheet, 'allowEditObjects');
    edit(this.chart);
    this.session.record({ kind: 'chartChanged', sheetId: this.sheet.id, chartId: this.state.id });
  }

  font(part: (chart: ChartState) => { font: FontState }, automaticSize: number): FontHome {
    return {
      automaticSize,
      read: () => part(this.chart).font,
      write: (font) => this.change((chart) => { part(chart).font = font; }),
    };
  }

  line(part: (chart: ChartState) => { line: LineState }, automaticColor = '#D9D9D9', automaticWeight = 0.75): LineHome {
    return {
      automaticColor, automaticWeight,
      read: () => part(this.chart).line,
      write: (line) => this.change((chart) => { part(chart).line = line; }),
    };
  }
}
