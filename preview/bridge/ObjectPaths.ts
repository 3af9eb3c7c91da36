import { HostCollection, HostObject, NullObject } from '../model/HostObject';
import { apiNotFound, invalidArgument, invalidReference } from './failure';
import { className, findMember } from './members';
import { ArgumentInfo, ObjectPath, PathIds, PathType, RequestBody } from './protocol';
import { References } from './References';
import { isWritingMethod } from './SyncRecord';

/** What paths are resolved against: one workbook as one client sees it. */
export interface PathSource {
  readonly root: HostObject;
  readonly references: References;
  /** A top-level service by its full name (`Microsoft.ExcelServices.CustomFunctions`). */
  service(name: string): HostObject | undefined;
  /** Members that every object has for the client library's own sake (`_KeepReference` …). */
  internalMember(target: HostObject, name: string): ((...parameters: unknown[]) => unknown) | undefined;
  /** Called before something of the workbook is changed, with its name (`Range.values`); what it throws refuses the change. */
  beforeWrite(location: string): void;
}

/** A failure together with the place that Excel would name (`Worksheet.getRange`). */
export class PathFailure extends Error {
  constructor(readonly reason: unknown, readonly location: string) {
    super('object path failed');
  }
}

/** Resolves the object paths of one request. A path is evaluated once, however many actions use it: `tables.add` must not add twice. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject>();

  constructor(private readonly paths: RequestBody['ObjectPaths'], private readonly source: PathSource) {}

  resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new PathFailure(invalidReference(), '');
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call: other objects in their places, omitted ones (null on the wire) as undefined. */
  callArguments(info: ArgumentInfo | undefined): unknown[] {
    return this.argumentValues(info).map((value) => (value === null ? undefined : value));
  }

  argumentValues(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.argument(value, ids?.[index]));
  }

  /** Calls a method of an object, the client library's own members included. */
  call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = findMember(target, name);
    const method = member?.kind === 'method' ? member.call : this.source.internalMember(target, name);
    return located(target, name, () => {
      if (!method) throw apiNotFound();
      if (isWritingMethod(name)) this.source.beforeWrite(locationOf(target, member?.name ?? name));
      return method.apply(target, this.callArguments(info));
    });
  }

  private evaluate(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PathType.global: return this.source.root;
      case PathType.newObject: return this.newObject(path.Name);
      case PathType.reference: return located(undefined, '', () => this.source.references.find(path.Name));
      case PathType.nullObject: return new NullObject();
      case PathType.method: return this.follow(path, (parent) => this.call(parent, path.Name, path.ArgumentInfo));
      case PathType.property: return this.follow(path, (parent) => readProperty(parent, path.Name));
      case PathType.indexer: return this.follow(path, (parent) => this.index(parent, path.ArgumentInfo));
      default: throw new PathFailure(invalidArgument(), path.Name);
    }
  }

  private newObject(name: string): HostObject {
    const service = this.source.service(name);
    if (!service) throw new PathFailure(apiNotFound(), name);
    return service;
  }

  private follow(path: ObjectPath, step: (parent: HostObject) => unknown): HostObject {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    const object = step(parent);
    // A member exists but is no object: the path asks for something that this host does not offer.
    if (!(object instanceof HostObject)) throw new PathFailure(apiNotFound(), locationOf(parent, path.Name));
    return object;
  }

  private index(parent: HostObject, info: ArgumentInfo | undefined): unknown {
    return located(parent, 'getItem', () => {
      const key = this.argumentValues(info)[0];
      if (!(parent instanceof HostCollection)) throw apiNotFound();
      if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
      return parent.getItem(key);
    });
  }

  private argument(value: unknown, ids: PathIds[number] | undefined): unknown {
    if (typeof ids === 'number' && ids !== 0) return this.resolve(ids);
    if (Array.isArray(value)) {
      // Blocks of plain values are by far the largest arguments: they pass as they are.
      if (ids === undefined || typeof ids === 'number') return value;
      return value.map((item, index) => this.argument(item, ids[index]));
    }
    if (typeof value === 'object' && value !== null) return this.objectArgument(value as Record<string, unknown>);
    return value;
  }

  private objectArgument(value: Record<string, unknown>): unknown {
    if (typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.argument(inner, undefined)]));
  }
}

function readProperty(parent: HostObject, name: string): unknown {
  const member = findMember(parent, name);
  return located(parent, name, () => {
    if (member?.kind !== 'property' || !member.get) throw apiNotFound();
    return member.get.call(parent);
  });
}

/** Runs a step and says where it failed, unless something further in has said so already. */
export function located<Result>(target: HostObject | undefined, name: string, step: () => Result): Result {
  try {
    return step();
  } catch (reason) {
    if (reason instanceof PathFailure) throw reason;
    throw new PathFailure(reason, target ? locationOf(target, name) : name);
  }
}

export function locationOf(target: HostObject, name: string): string {
  return `${className(target)}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
