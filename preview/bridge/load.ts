import { HostCollection, HostObject, NullObject } from '../model/HostObject';
import { apiNotFound } from './failure';
import { className, findMember, Member, readableProperties } from './members';
import { QueryInfo } from './protocol';

type Answer = Record<string, unknown>;

/** What a client asked for of one object: its scalars, members by name, and the same again below each navigation property. */
interface Selection {
  /** As the client wrote it. */
  readonly name: string;
  allScalars: boolean;
  readonly members: Map<string, Selection>;
}

/** office.js reads results in Pascal case, but for these. */
const ANSWER_NAMES: Readonly<Record<string, string>> = { 'Image.format': 'format', 'Line.connectorType': 'connectorType' };

/** Marks where a load failed, as Excel does (`Chart.plotBy`), while the first cause passes through. */
export class LoadFailure extends Error {
  constructor(readonly reason: unknown, readonly location: string) {
    super('load failed');
  }
}

/** Answers `load`: nested objects whose names are in Pascal case; a collection's items stand in `_Items`. */
export function answerQuery(target: HostObject, query: QueryInfo = {}): unknown {
  if (target instanceof NullObject) return null;
  const selection = parseSelection(query);
  if (target instanceof HostCollection) return answerCollection(target, selection, query);
  return answerObject(target, selection);
}

function parseSelection(query: QueryInfo): Selection {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  const root = emptySelection('');
  if (select.length === 0 && expand.length === 0) root.allScalars = true;
  for (const path of select) selectPath(root, path, false);
  for (const path of expand) selectPath(root, path, true);
  return root;
}

function emptySelection(name: string): Selection {
  return { name, allScalars: false, members: new Map() };
}

function selectPath(root: Selection, path: string, expand: boolean): void {
  let level = root;
  for (const segment of path.split('/').map((text) => text.trim()).filter((text) => text !== '')) {
    if (segment === '*') {
      level.allScalars = true;
      return;
    }
    const key = segment.toLowerCase();
    const next = level.members.get(key) ?? emptySelection(segment);
    level.members.set(key, next);
    level = next;
  }
  if (expand) level.allScalars = true;
}

function answerObject(target: HostObject, selection: Selection): Answer {
  const answer: Answer = { ...target._identity() };
  if (selection.allScalars) {
    for (const member of readableProperties(target)) {
      const value = read(target, member);
      if (!(value instanceof HostObject)) answer[answerName(target, member)] = value;
    }
  }
  for (const [name, below] of selection.members) {
    const member = findMember(target, name);
    if (!member || member.kind !== 'property' || name.startsWith('_')) throw new LoadFailure(apiNotFound(), `${className(target)}.${below.name}`);
    const value = read(target, member);
    if (value instanceof HostObject) answer[answerName(target, member)] = answerNavigation(value, below);
    else if (below.members.size > 0) throw new LoadFailure(apiNotFound(), `${className(target)}.${member.name}`);
    else answer[answerName(target, member)] = value;
  }
  return answer;
}

/** A navigation property that is named without members below it loads all its scalars. */
function answerNavigation(value: HostObject, selection: Selection): unknown {
  if (value instanceof NullObject) return null;
  const complete = selection.members.size === 0 ? { ...selection, allScalars: true } : selection;
  if (value instanceof HostCollection) return answerCollection(value, complete, {});
  return answerObject(value, complete);
}

/** `items/name` and `name` both mean the items; a name that only the collection itself bears (`count`) means the collection. */
function answerCollection(target: HostCollection<HostObject>, selection: Selection, query: QueryInfo): Answer {
  const items = target._items();
  const sample = items[0];
  const own = emptySelection('');
  const ofItems = emptySelection('');
  own.allScalars = selection.allScalars;
  ofItems.allScalars = selection.allScalars;
  for (const [name, below] of selection.members) {
    if (name === 'items') {
      if (below.members.size === 0 || below.allScalars) ofItems.allScalars = true;
      for (const [inner, selected] of below.members) ofItems.members.set(inner, selected);
    } else if (findMember(target, name)?.kind === 'property' && !(sample && findMember(sample, name))) {
      own.members.set(name, below);
    } else {
      ofItems.members.set(name, below);
    }
  }
  const skip = query.Skip ?? 0;
  const end = query.Top === undefined ? items.length : skip + query.Top;
  const answered = items.slice(skip, end).map((item, offset) => ({ ...answerObject(item, ofItems), _Index: skip + offset }));
  return { ...answerObject(target, own), _Items: answered };
}

function read(target: HostObject, member: Member): unknown {
  if (member.kind !== 'property' || !member.get) throw new LoadFailure(apiNotFound(), `${className(target)}.${member.name}`);
  let value: unknown;
  try {
    value = member.get.call(target);
  } catch (reason) {
    throw new LoadFailure(reason, `${className(target)}.${member.name}`);
  }
  // JSON drops undefined, and the client would say that the property was never loaded.
  if (value === undefined) throw new LoadFailure(new Error('A property answered undefined'), `${className(target)}.${member.name}`);
  return value;
}

function answerName(target: HostObject, member: Member): string {
  return ANSWER_NAMES[`${className(target)}.${member.name}`] ?? member.name.charAt(0).toUpperCase() + member.name.slice(1);
}
