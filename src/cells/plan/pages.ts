import { columnPoints } from '../look';
import { type PagePlan, PRINTED_POINTS } from './WorkbookPlan';

/** A printer counts column widths in unrounded digits of the font (5.58 points in Calibri 11, where the screen has 5.25), and fonts vary. */
const WIDER_IN_PRINT = 1.08;
/** Smaller than this nobody reads it: what is longer takes another page. */
const LEAST_SCALE = 50;

export function pointsWide(widths: readonly number[]): number {
  return widths.map(columnPoints).reduce((sum, points) => sum + points, 0) * WIDER_IN_PRINT;
}

/** Each section on a page of its own: the scale at which the widest and the longest of them fits, and a break above each but the first. */
export function pagesOfSections(width: number, sections: readonly { readonly row: number; readonly points: number }[]): Pick<PagePlan, 'scale' | 'breaks'> {
  const longest = Math.max(...sections.map(({ points }) => points));
  const scale = Math.floor(Math.min(100, (PRINTED_POINTS.width / width) * 100, Math.max(LEAST_SCALE, (PRINTED_POINTS.height / longest) * 100)));
  return { scale, breaks: sections.slice(1).map(({ row }) => row) };
}
