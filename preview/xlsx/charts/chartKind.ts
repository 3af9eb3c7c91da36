import { ChartType } from '../../model';

/** How a chart type is told in the file: the element of its group, and what the group says. */
export interface ChartKind {
  readonly element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
}

const KINDS: Readonly<Record<ChartType, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineMarkers: { element: 'lineChart', grouping: 'standard' },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart' },
};

export function chartKind(type: ChartType): ChartKind {
  return KINDS[type];
}

/** The type that a group of a file stands for; three-dimensional ones are taken as flat. */
export function chartTypeOf(elementName: string, direction: string | undefined, grouping: string | undefined): ChartType | undefined {
  const element = elementName.replace('3DChart', 'Chart');
  const matches = (Object.keys(KINDS) as ChartType[]).filter((type) => KINDS[type].element === element);
  return matches.find((type) => KINDS[type].direction === direction && KINDS[type].grouping === grouping) ?? matches[0];
}

export function hasAxes(type: ChartType): boolean {
  return type !== 'Pie' && type !== 'Doughnut';
}

/** Label positions that Excel allows; any other in a file makes it call the file damaged. */
export function allowedLabelPositions(type: ChartType): readonly string[] {
  const { element, grouping } = KINDS[type];
  if (element === 'barChart') return grouping === 'clustered' ? ['Center', 'InsideBase', 'InsideEnd', 'OutsideEnd'] : ['Center', 'InsideBase', 'InsideEnd'];
  if (element === 'lineChart' || element === 'scatterChart') return ['Top', 'Bottom', 'Left', 'Right', 'Center'];
  return element === 'pieChart' ? ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd'] : [];
}
