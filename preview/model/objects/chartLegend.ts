import { HostObject } from '../HostObject';
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
