/**
 * The one palette. Actual is solid and dark, last year lighter, a target an outline: so they differ in print and for the colour-blind too.
 * Green and red say good and bad for the business, never plus and minus, and a sign always stands beside them.
 */
export const palette = {
  ink: '#1F2933',
  quiet: '#616E7C',
  faint: '#9AA5B1',
  line: '#D5DBE1',
  wash: '#F4F6F8',
  paper: '#FFFFFF',
  brand: '#14505C',
  input: '#FFF8E5',
  inputLine: '#E0B84C',
  actual: '#31485C',
  previous: '#A9B4BF',
  target: '#8794A1',
  /** Differences in charts: one light, one dark, so that a grey print and the colour-blind tell them apart too */
  better: '#63B384',
  worse: '#A3201A',
  expected: '#E4E8EC',
  band: '#E9EDF0',
  good: '#1E7B4A',
  near: '#9A6700',
  bad: '#B3261E',
  goodWash: '#E6F4EC',
  nearWash: '#FFF4D6',
  badWash: '#FCE8E6',
} as const;
