import type { Setup } from '../../kpi';
import { palette } from './palette';

/** What says good and bad: in cells by the colour of their text, in charts by columns of a difference, one light and one dark in every scheme. */
type Judgements = Readonly<Record<'good' | 'near' | 'bad' | 'better' | 'worse', string>>;

/** By name, as the settings have it. Blue and orange stay apart for the colour-blind; greys are for prints without colour, where the darkest is the worst. */
export const colorSchemes: Readonly<Record<NonNullable<Setup['colors']>, Judgements>> = {
  greenRed: { good: palette.good, near: palette.near, bad: palette.bad, better: palette.better, worse: palette.worse },
  blueOrange: { good: '#005EA2', near: '#5F6470', bad: '#B34700', better: '#6FAEDC', worse: '#A63F00' },
  grey: { good: '#6B7480', near: '#4A525C', bad: '#000000', better: '#B4BCC4', worse: '#3A4048' },
};
