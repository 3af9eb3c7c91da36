import { areaText } from '../edit/areas';
import { quoteSheetName } from '../state';
import type { RangeGeometry } from './rangeGeometry';

/** `'My sheet'!$B$3:$C$9`: how names and rules hold on to a range. */
export function absoluteAddress(range: RangeGeometry): string {
  return `${quoteSheetName(range._sheet().name)}!${areaText(range._area()).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
