import { HostObject } from '../model/HostObject';

/** One member of a host class, found by the name that the client sent. */
export type Member =
  | { readonly kind: 'property'; readonly name: string; readonly get?: () => unknown; readonly set?: (value: unknown) => void }
  | { readonly kind: 'method'; readonly name: string; readonly call: (...parameters: unknown[]) => unknown };

/** office.js sets two properties of a worksheet by names that it does not read them by. */
const SETTER_NAMES: Readonly<Record<string, string>> = { gridlines: 'showgridlines', headings: 'showheadings' };

const membersOfClass = new WeakMap<object, Map<string, Member>>();

/** Finds a member without regard to case; members that begin with `_` are internal and only found by their very name. */
export function findMember(target: HostObject, name: string): Member | undefined {
  const members = membersOf(target);
  if (name.startsWith('_')) return members.get(name);
  return members.get(name.toLowerCase());
}

export function findSetter(target: HostObject, name: string): Member | undefined {
  const alias = SETTER_NAMES[name.toLowerCase()];
  return findMember(target, name) ?? (alias === undefined ? undefined : findMember(target, alias));
}

/** The public properties of an object's class, in the order in which the class declares them. */
export function readableProperties(target: HostObject): Member[] {
  return [...membersOf(target).values()].filter((member) => member.kind === 'property' && member.get !== undefined && !member.name.startsWith('_'));
}

/** The name that Excel's error locations and statements use. */
export function className(target: HostObject): string {
  return target.constructor.name;
}

function membersOf(target: HostObject): Map<string, Member> {
  const prototype = Object.getPrototypeOf(target) as object;
  const known = membersOfClass.get(prototype);
  if (known) return known;
  const members = new Map<string, Member>();
  for (let level: object | null = prototype; level && level !== Object.prototype; level = Object.getPrototypeOf(level) as object | null) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === 'constructor') continue;
      const key = name.startsWith('_') ? name : name.toLowerCase();
      const member = describe(name, descriptor);
      if (!member) continue;
      members.set(key, inherit(members.get(key), member));
    }
  }
  membersOfClass.set(prototype, members);
  return members;
}

function describe(name: string, descriptor: PropertyDescriptor): Member | undefined {
  if (typeof descriptor.value === 'function') return { kind: 'method', name, call: descriptor.value as (...parameters: unknown[]) => unknown };
  if (descriptor.get || descriptor.set) return { kind: 'property', name, ...(descriptor.get && { get: descriptor.get }), ...(descriptor.set && { set: descriptor.set }) };
  return undefined;
}

/** A subclass that declares only a setter (or getter) keeps the other half of its base class. */
function inherit(own: Member | undefined, base: Member): Member {
  if (!own) return base;
  if (own.kind !== 'property' || base.kind !== 'property') return own;
  return { ...base, ...own };
}
