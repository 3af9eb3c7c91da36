import { excelError } from '../officeErrors';
import { countArgument, wordArgument } from './arguments';

const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const;

export function markerStyleArgument(style: unknown): string {
  return wordArgument(style, MARKERS);
}

/** @throws OfficeError InvalidArgument outside of 2 to 72 points */
export function markerSizeArgument(size: unknown): number {
  const points = countArgument(size);
  if (points < 2 || points > 72) throw excelError('InvalidArgument');
  return points;
}
