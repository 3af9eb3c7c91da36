import { HostObject, NullObject, OfficeError } from '../model/HostObject';
import { EventRegistrations } from './EventRegistrations';
import { invalidArgument } from './failure';
import { findMember } from './members';
import { References } from './References';

type InternalMember = (this: HostObject, ...parameters: unknown[]) => unknown;

/** Finds the range that an event told of, or undefined when it is gone. */
export type FindEventRange = (referenceId: string) => HostObject | undefined;

/** Members that the client library calls for its own sake; the host objects need not know of them. */
export function internalMembers(references: References, registrations: EventRegistrations, findEventRange: FindEventRange) {
  const members: Record<string, InternalMember> = {
    _KeepReference() {
      references.keep(this);
    },
    _RemoveReference(id) {
      references.remove(String(id));
    },
    _ValidateArraySize(rows, columns) {
      if (readNumber(this, 'rowCount') !== rows || readNumber(this, 'columnCount') !== columns) throw invalidArgument();
    },
    _GetRangeForEventByReferenceId(id) {
      const range = findEventRange(String(id));
      if (!range) throw new OfficeError('ItemNotFound', "The requested resource doesn't exist.");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId(id) {
      return findEventRange(String(id)) ?? new NullObject();
    },
  };
  return (target: HostObject, name: string): InternalMember | undefined => members[name] ?? registrations.member(target, name);
}

function readNumber(target: HostObject, name: string): unknown {
  const member = findMember(target, name);
  return member?.kind === 'property' ? member.get?.call(target) : undefined;
}
