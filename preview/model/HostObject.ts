/**
 * What the object-path interpreter (preview/bridge) walks over. A class that extends `HostObject` bears the name of
 * an Excel API type, and its public accessors and methods bear the names of that type's members, in camelCase:
 *
 * - a getter that returns a `HostObject` is a navigation property (`format`, `tables`)
 * - a getter that returns anything else is a scalar property; without a setter it is read-only
 * - a method is a method; a method that returns a `HostObject` can be followed by further paths
 * - `undefined` is never a value: return null for "no value" and `new NullObject()` from `…OrNullObject` methods
 * - an argument that the client left out arrives as `undefined`; null stays null inside blocks of values and in what is set
 * - members that begin with `_` are reached only under that very name (`_KeepReference`, `_Id`)
 *
 * Members are looked up on the class, without regard to case, and never on `Object.prototype`; what is not declared
 * fails with `ApiNotFound`, as Excel fails for a newer API.
 */
export abstract class HostObject {
  /** What Instantiate answers, so that a later batch can address the object: `{Id}`, `{_Id}` or `{}`. */
  _identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection answers `load` with `{_Items: [...]}` and its Indexer with `getItem`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract _items(): Item[];
  /** @throws OfficeError ItemNotFound */
  abstract getItem(key: string | number): Item;

  get count(): number {
    return this._items().length;
  }

  getCount(): number {
    return this._items().length;
  }

  getItemAt(index: number): Item {
    const item = this._items()[index];
    if (!item) throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    return item;
  }
}

/** The object that an `…OrNullObject` method answers when there is nothing; every action on it is answered with null. */
export class NullObject extends HostObject {}

/** A failure as Excel reports it: a code of `Excel.ErrorCodes` and Microsoft's documented message. */
export class OfficeError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}
