import { HostObject } from '../HostObject';
import type { OfficeError } from '../HostObject';

/**
 * An object that a navigation property offers and that is not there: `NamedItem.worksheet` of a name that belongs to the workbook.
 * Loading its owner is no failure; whatever is asked of the object itself is. It bears the name of its type.
 */
export function refusingObject<Type extends HostObject>(type: { prototype: Type; name: string }, reason: OfficeError): Type {
  const refuse = (): never => {
    throw reason;
  };
  const prototype = Object.create(HostObject.prototype) as object;
  for (let level: object | null = type.prototype; level && level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object | null) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === 'constructor' || name in prototype) continue;
      if (typeof descriptor.value === 'function') Object.defineProperty(prototype, name, { value: refuse });
      else Object.defineProperty(prototype, name, { get: refuse, set: refuse });
    }
  }
  Object.defineProperty(prototype, 'constructor', { value: type });
  Object.defineProperty(prototype, '_identity', { value: refuse });
  return Object.create(prototype) as Type;
}
