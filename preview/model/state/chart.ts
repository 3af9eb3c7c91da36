/** Charts as data, in the words of Excel's API. Positions and sizes are in points. Colours are `#RRGGBB`. */
export type ChartType =
  | 'ColumnClustered' | 'ColumnStacked' | 'ColumnStacked100'
  | 'BarClustered' | 'BarStacked' | 'BarStacked100'
  | 'Line' | 'LineMarkers' | 'LineStacked' | 'Area' | 'AreaStacked' | 'Pie' | 'Doughnut' | 'XYScatter';

export interface FontState {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

export type LineStyle = 'None' | 'Automatic' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'RoundDot' | 'Grey25' | 'Grey50' | 'Grey75';

export interface LineState {
  color?: string;
  lineStyle?: LineStyle;
  /** points */
  weight?: number;
}

/** `undefined` is Excel's automatic fill, `null` is no fill (`fill.clear()`). */
export type FillState = string | null | undefined;

export interface TextState {
  text: string;
  visible: boolean;
  overlay?: boolean;
  /** A cell that holds the text (`=Sheet!$A$1`), as `ChartTitle.setFormula` sets it. */
  formula?: string;
  font: FontState;
  position?: string;
  horizontalAlignment?: string;
  /** Points from the chart's edges, where the title was moved by hand */
  left?: number;
  top?: number;
}

export interface AxisState {
  visible: boolean;
  /** `''` is automatic */
  minimum: number | '';
  maximum: number | '';
  majorUnit: number | '';
  minorUnit: number | '';
  majorGridlines: { visible: boolean; line: LineState };
  minorGridlines: { visible: boolean; line: LineState };
  title: TextState;
  numberFormat: string;
  linkNumberFormat: boolean;
  reversePlotOrder: boolean;
  /** Every how many categories there is a label; `undefined` is automatic */
  tickLabelSpacing?: number;
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None';
  majorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  minorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  font: FontState;
  line: LineState;
}

export interface DataLabelsState {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  position: string;
  numberFormat: string;
  linkNumberFormat: boolean;
  font: FontState;
  fill?: FillState;
}

export interface PointState {
  fill?: FillState;
  line?: LineState;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  hasDataLabel?: boolean;
  /** What its label says in place of the value: a cell's content, or a text */
  dataLabelFormula?: string;
  dataLabelText?: string;
  /** Where its label differs from the others of the series */
  dataLabel?: Partial<DataLabelsState>;
}

export interface SeriesState {
  /** Text, or a reference (`=Sheet!$B$1`) */
  name: string;
  /** Reference without `=`: `'My sheet'!$B$2:$B$13` */
  values: string;
  categories: string;
  /** Differs from the chart's own type in a combination chart */
  chartType: ChartType;
  axisGroup: 'Primary' | 'Secondary';
  gapWidth?: number;
  overlap?: number;
  fill: FillState;
  line: LineState;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  smooth: boolean;
  /** The legend leaves it out. */
  hiddenInLegend?: boolean;
  hasDataLabels: boolean;
  dataLabels: DataLabelsState;
  points: Map<number, PointState>;
}

export interface ChartState {
  readonly id: string;
  name: string;
  chartType: ChartType;
  left: number;
  top: number;
  width: number;
  height: number;
  title: TextState;
  legend: { visible: boolean; position: string; overlay: boolean; font: FontState };
  categoryAxis: AxisState;
  valueAxis: AxisState;
  secondaryValueAxis: AxisState;
  series: SeriesState[];
  fill: FillState;
  border: LineState;
  plotFill: FillState;
  font: FontState;
  displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interpolated';
  plotVisibleOnly: boolean;
}
