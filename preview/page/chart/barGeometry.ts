import { Box } from './box';
import { bandLength, bandMiddle, barBox, Plane, ValueAxis } from './plane';
import { PlotGroup } from './plotGroup';

export interface Bar {
  /** Place of the series in the chart */
  readonly series: number;
  readonly category: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

/**
 * Rectangles of columns or bars. A category's band holds a cluster of n bars and a gap beside it: the gap is `gapWidth` percent of
 * a bar's thickness, and neighbours overlap by `overlap` percent of it (negative: stand apart).
 */
export function barsOf(group: PlotGroup, plane: Plane, axis: ValueAxis): Bar[] {
  const slots = group.stacking === 'none' ? group.series.length : 1;
  const step = 1 - group.overlap / 100;
  const clusterInBars = group.stacking === 'none' ? 1 + (slots - 1) * step : 1;
  const band = bandLength(plane);
  const thickness = band / (clusterInBars + group.gapWidth / 100);
  const cluster = thickness * clusterInBars;
  // Clusters fill in the direction of the categories: from the bottom up in a bar chart.
  const backwards = plane.horizontal !== plane.categoriesReversed;
  return group.series.flatMap((series, order) => {
    const slot = group.stacking === 'none' ? order : 0;
    const offset = slot * step * thickness;
    return series.values.flatMap((stacked, category): Bar[] => {
      if (!stacked) return [];
      const start = bandMiddle(plane, category) - cluster / 2;
      const along = backwards ? start + cluster - thickness - offset : start + offset;
      const box = barBox(plane, axis, along, thickness, stacked.from, stacked.to);
      return [{ series: series.index, category, value: stacked.value, from: stacked.from, to: stacked.to, box }];
    });
  });
}
