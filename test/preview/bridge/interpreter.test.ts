import { HostCollection, HostObject, NullObject } from '../../../preview/model/HostObject';
import { runBatch } from '../../../preview/bridge/interpreter';
import { Action, ActionType, ObjectPath, PathType, ResponseBody } from '../../../preview/bridge/protocol';
import { References } from '../../../preview/bridge/References';

/** Requests in the very form of the wire, among them such as the public client does not send. */
class Point extends HostObject {
  constructor(private readonly tag: string) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.tag };
  }

  get id(): string {
    return this.tag;
  }
}

class PointCollection extends HostCollection<Point> {
  _items(): Point[] {
    return ['a', 'b', 'c'].map((tag) => new Point(tag));
  }

  getItem(key: string | number): Point {
    return new Point(String(key));
  }
}

class Workbook extends HostObject {
  title = 'own fields are no members';
  private text = 'draft';

  get name(): string {
    return this.text;
  }

  set name(name: string) {
    this.text = name;
  }

  get isDirty(): boolean {
    return false;
  }

  get points(): PointCollection {
    return new PointCollection();
  }

  get nothing(): HostObject {
    return new NullObject();
  }

  VLookup(...parameters: unknown[]): string {
    return describeArguments(parameters);
  }

  find(): Point {
    return new Point('found');
  }
}

function describeArguments(parameters: readonly unknown[]): string {
  return JSON.stringify(parameters, (_, value: unknown) => (value instanceof Point ? `point ${value.id}` : value === undefined ? 'omitted' : value));
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: PathType.global, Name: '' };
const POINTS: ObjectPath = { Id: 2, ObjectPathType: PathType.property, Name: 'Points', ParentObjectPathId: 1 };
const POINT_A: ObjectPath = { Id: 3, ObjectPathType: PathType.indexer, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['a'] } };
const NOTHING: ObjectPath = { Id: 4, ObjectPathType: PathType.nullObject, Name: '' };

function run(actions: readonly Partial<Action>[], paths: readonly ObjectPath[] = [ROOT, POINTS, POINT_A, NOTHING], references = new References()): ResponseBody {
  return runBatch(
    {
      ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
      Actions: actions.map((action, index) => ({ Id: index + 1, Name: '', ObjectPathId: 1, ActionType: ActionType.method, ...action })),
    },
    { root: new Workbook(), references, service: () => undefined, internalMember: () => undefined, reportFault: () => undefined, beforeAction: () => undefined, beforeWrite: () => undefined },
  );
}

function result(action: Partial<Action>): unknown {
  const answer = run([action]);
  return answer.Error ? `${answer.Error.Code} at ${answer.Error.Location}` : answer.Results[0]!.Value;
}

describe('the interpreter of object paths', () => {
  it.each<[string, Partial<Action>, unknown]>([
    ['calls methods whatever their case', { Name: 'vLOOKUP', ArgumentInfo: { Arguments: [0, -1, 'x', false] } }, '[0,-1,"x",false]'],
    ['takes null arguments for omitted ones', { Name: 'VLookup', ArgumentInfo: { Arguments: [null, 1] } }, '["omitted",1]'],
    ['puts objects where they are referred to', { Name: 'VLookup', ArgumentInfo: { Arguments: [1, null], ReferencedObjectPathIds: [0, 3] } }, '[1,"point a"]'],
    ['puts objects into nested lists', { Name: 'VLookup', ArgumentInfo: { Arguments: [[null, 2]], ReferencedObjectPathIds: [[3, 0]] } }, '[["point a",2]]'],
    ['puts objects into plain objects', { Name: 'VLookup', ArgumentInfo: { Arguments: [{ at: { _ObjectPathId: 3 }, n: 1 }] } }, '[{"at":"point a","n":1}]'],
    ['answers the identity of an object', { Name: 'Find' }, { Id: 'found' }],
    ['answers null for a null object', { ObjectPathId: 4, Name: 'AnyMethod' }, null],
    ['answers null when a null object is loaded', { ObjectPathId: 4, ActionType: ActionType.query }, null],
    ['does not find fields', { ActionType: ActionType.query, QueryInfo: { Select: ['title'] } }, 'ApiNotFound at Workbook.title'],
    ['does not find what every JavaScript object has', { Name: 'toString' }, 'ApiNotFound at Workbook.toString'],
    ['does not find the constructor', { Name: 'constructor' }, 'ApiNotFound at Workbook.constructor'],
    ['does not call a property', { Name: 'IsDirty' }, 'ApiNotFound at Workbook.isDirty'],
    ['does not set a method', { ActionType: ActionType.setProperty, Name: 'Find', ArgumentInfo: { Arguments: [1] } }, 'ApiNotFound at Workbook.find'],
    ['does not set what is read-only', { ActionType: ActionType.setProperty, Name: 'IsDirty', ArgumentInfo: { Arguments: [true] } }, 'InvalidArgument at Workbook.isDirty'],
    ['does not run actions it does not know', { ActionType: 99 }, 'InvalidArgument at '],
    ['says that a recursive query is not implemented', { ActionType: ActionType.recursiveQuery }, 'NotImplemented at '],
    ['does not find a path that the request lacks', { ObjectPathId: 77 }, 'InvalidReference at '],
    ['answers a query as JSON like a query', { ActionType: ActionType.queryAsJson, QueryInfo: { Select: ['name'] } }, { Name: 'draft' }],
  ])('%s', (_, action, expected) => {
    expect(result(action)).toEqual(expected);
  });

  it.each<[string, object | undefined, unknown]>([
    ['all items', undefined, ['a', 'b', 'c']],
    ['the first', { Top: 1 }, ['a']],
    ['what follows the first', { Skip: 1 }, ['b', 'c']],
    ['a page', { Top: 1, Skip: 1 }, ['b']],
    ['none', { Top: 0 }, []],
    ['more than there is', { Top: 5, Skip: 9 }, []],
  ])('loads %s of a collection', (_, query, expected) => {
    const { _Items: items } = result({ ObjectPathId: 2, ActionType: ActionType.query, QueryInfo: query }) as { _Items: { Id: string }[] };
    expect(items.map((item) => item.Id)).toEqual(expected);
  });

  it('loads what the collection itself bears beside its items', () => {
    const query = { Select: ['count', 'items/id'] };
    expect(result({ ObjectPathId: 2, ActionType: ActionType.query, QueryInfo: query })).toMatchObject({ Count: 3, _Items: [{ Id: 'a' }, { Id: 'b' }, { Id: 'c' }] });
  });

  it('updates several properties by one action', () => {
    const answer = run([{ ActionType: ActionType.update, ObjectState: { name: 'final' } }, { ActionType: ActionType.query, QueryInfo: { Select: ['name'] } }]);
    expect(answer.Results[1]!.Value).toEqual({ Name: 'final' });
  });

  it('finds kept objects again, and not those let go', () => {
    const references = new References();
    const id = references.keep(new Point('kept'));
    const path: ObjectPath = { Id: 9, ObjectPathType: PathType.reference, Name: id };
    const load = { ObjectPathId: 9, ActionType: ActionType.query, QueryInfo: { Select: ['id'] } };
    expect(run([load], [path], references).Results[0]!.Value).toEqual({ Id: 'kept' });
    references.remove(id);
    expect(run([load], [path], references).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it('answers traces in both places, and tells which action failed', () => {
    const answer = run([{ ActionType: ActionType.trace }, { Name: 'Missing' }, { ActionType: ActionType.trace }]);
    expect(answer.TraceIds).toEqual([1]);
    expect(answer.Results).toEqual([{ ActionId: 1, Value: null }]);
    expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', ActionIndex: 1, HttpStatusCode: 400 });
  });
});
