import { AxisState } from '../../model';
import { element } from '../package';
import { TICK_LABELS, TICK_MARKS } from './chartWords';
import { AUTOMATIC_LINE, NO_LINE, shapeXml, textPropertiesXml, titleXml } from './shapeXml';

export interface AxisPlace {
  readonly kind: 'catAx' | 'valAx';
  readonly id: number;
  readonly crossingId: number;
  readonly side: 'l' | 'r' | 't' | 'b';
  /** Where it meets the other axis: at its zero, or at its far end (the second value axis) */
  readonly crosses: 'autoZero' | 'max';
  /** Columns stand between the marks of the category axis, points of a scatter chart on them */
  readonly between: boolean;
  /** What its labels look like while they follow the cells; shares of a whole are in per cent */
  readonly linkedFormat: string;
}

export function axisXml(axis: AxisState, place: AxisPlace, chart: { width: number; height: number }, cellText: (formula: string) => string): string {
  const gridlines = (name: string, lines: AxisState['majorGridlines']): string | undefined =>
    (lines.visible ? element(name, undefined, shapeXml(undefined, lines.line, AUTOMATIC_LINE)) : undefined);
  const unit = (name: string, value: number | ''): string | undefined => (value === '' ? undefined : element(name, { val: value }));
  return element(`c:${place.kind}`, undefined,
    element('c:axId', { val: place.id }),
    element('c:scaling', undefined,
      element('c:orientation', { val: axis.reversePlotOrder ? 'maxMin' : 'minMax' }),
      place.kind === 'valAx' ? unit('c:max', axis.maximum) : undefined,
      place.kind === 'valAx' ? unit('c:min', axis.minimum) : undefined),
    element('c:delete', { val: !axis.visible }),
    element('c:axPos', { val: place.side }),
    gridlines('c:majorGridlines', axis.majorGridlines),
    gridlines('c:minorGridlines', axis.minorGridlines),
    axis.title.visible ? titleXml(axis.title, chart, cellText) : undefined,
    element('c:numFmt', { formatCode: axis.linkNumberFormat ? place.linkedFormat : axis.numberFormat, sourceLinked: axis.linkNumberFormat }),
    element('c:majorTickMark', { val: TICK_MARKS[axis.majorTickMark] }),
    element('c:minorTickMark', { val: TICK_MARKS[axis.minorTickMark] }),
    element('c:tickLblPos', { val: TICK_LABELS[axis.tickLabelPosition] }),
    // A value axis has labels and no line of its own.
    shapeXml(undefined, axis.line, place.kind === 'valAx' ? NO_LINE : AUTOMATIC_LINE),
    textPropertiesXml(axis.font),
    element('c:crossAx', { val: place.crossingId }),
    element('c:crosses', { val: place.crosses }),
    ...(place.kind === 'catAx'
      ? [element('c:auto', { val: true }), element('c:lblAlgn', { val: 'ctr' }), element('c:lblOffset', { val: 100 }),
        axis.tickLabelSpacing === undefined ? undefined : element('c:tickLblSkip', { val: axis.tickLabelSpacing }), element('c:noMultiLvlLbl', { val: false })]
      : [element('c:crossBetween', { val: place.between ? 'between' : 'midCat' }), unit('c:majorUnit', axis.majorUnit), unit('c:minorUnit', axis.minorUnit)]));
}
