import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { optional, wordArgument } from './arguments';
import { AXIS_GROUPS, ChartAxis } from './chartAxis';
import { ChartHome } from './chartHome';

const AXIS_TYPES = ['Category', 'Value', 'Series'] as const;

export class ChartAxes extends HostObject {
  constructor(private readonly home: ChartHome) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.home, 'Category', 'Primary');
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.home, 'Value', 'Primary');
  }

  /** @throws OfficeError ItemNotFound for the second group while no series is on it */
  getItem(type: unknown, group?: unknown): ChartAxis {
    const kind = wordArgument(type, AXIS_TYPES);
    const axisGroup = optional(group, (value) => wordArgument(value, AXIS_GROUPS)) ?? 'Primary';
    const drawn = axisGroup === 'Primary' || this.home.chart.series.some((series) => series.axisGroup === 'Secondary');
    // Flat charts have no series axis.
    if (kind === 'Series' || !drawn) throw excelError('ItemNotFound');
    return new ChartAxis(this.home, kind, axisGroup);
  }
}
