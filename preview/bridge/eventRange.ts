import { HostCollection, HostObject, OfficeError } from '../model/HostObject';
import { findMember } from './members';

/** The id under which an event's arguments find their range again (`getRange` of a changed event): it says all, so nothing need be kept. */
export function eventRangeId(sheetId: string, address: string): string {
  return `${sheetId}!${address}`;
}

/** The range that an event told of, or undefined when its sheet is gone. */
export function findEventRange(referenceId: string, root: HostObject): HostObject | undefined {
  const split = referenceId.lastIndexOf('!');
  const worksheets = findMember(root, 'worksheets');
  if (split < 0 || worksheets?.kind !== 'property') return undefined;
  const collection = worksheets.get?.call(root);
  if (!(collection instanceof HostCollection)) return undefined;
  try {
    const sheet = (collection as HostCollection<HostObject>).getItem(referenceId.slice(0, split));
    const getRange = findMember(sheet, 'getRange');
    const range = getRange?.kind === 'method' ? getRange.call.call(sheet, referenceId.slice(split + 1)) : undefined;
    return range instanceof HostObject ? range : undefined;
  } catch (reason) {
    if (reason instanceof OfficeError && reason.code === 'ItemNotFound') return undefined;
    throw reason;
  }
}
