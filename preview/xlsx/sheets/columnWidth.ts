/** Pixels of the widest digit of Calibri 11, in which files count the width of columns. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points → characters as files count them (a standard column of 48 points is 9.14 wide). */
export function storedWidth(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}

export function widthInPoints(stored: number): number {
  return Math.round(stored * DIGIT_PIXELS * POINTS_PER_PIXEL * 1000) / 1000;
}
