/** The width in points of a column of so many digits of the standard font: seven pixels each and five for the margins, three quarters of a point a pixel. */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
