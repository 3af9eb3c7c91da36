import { HostCollection, HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { SeriesState } from '../state';
import { truthArgument, wordArgument } from './arguments';
import { ChartTextFormat } from './chartFormats';
import { ChartHome } from './chartHome';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
const LEGEND_FONT = 9;

export class ChartLegend extends HostObject {
  constructor(private readonly home: ChartHome) {
    super();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat(this.home.font((chart) => chart.legend, LEGEND_FONT));
  }

  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.home);
  }

  get visible(): boolean {
    return this.home.chart.legend.visible;
  }

  set visible(visible: unknown) {
    this.home.change(({ legend }) => { legend.visible = truthArgument(visible); });
  }

  get position(): string {
    return this.home.chart.legend.position;
  }

  set position(position: unknown) {
    this.home.change(({ legend }) => { legend.position = wordArgument(position, POSITIONS); });
  }

  get overlay(): boolean {
    return this.home.chart.legend.overlay;
  }

  set overlay(overlay: unknown) {
    this.home.change(({ legend }) => { legend.overlay = truthArgument(overlay); });
  }
}

/** The lines of a legend, one for each series. */
export class ChartLegendEntryCollection extends HostCollection<ChartLegendEntry> {
  constructor(private readonly home: ChartHome) {
    super();
  }

  _items(): ChartLegendEntry[] {
    return this.home.chart.series.map((_, index) => new ChartLegendEntry(this.home, index));
  }

  getItem(key: string | number): ChartLegendEntry {
    return this.getItemAt(Number(key));
  }
}

export class ChartLegendEntry extends HostObject {
  constructor(private readonly home: ChartHome, private readonly place: number) {
    super();
  }

  get index(): number {
    return this.place;
  }

  get visible(): boolean {
    return !this.series().hiddenInLegend;
  }

  set visible(visible: unknown) {
    const hidden = !truthArgument(visible);
    this.home.change(() => { this.series().hiddenInLegend = hidden; });
  }

  private readonly series = (): SeriesState => {
    const series = this.home.chart.series[this.place];
    if (!series) throw excelError('ItemNotFound');
    return series;
  };
}
