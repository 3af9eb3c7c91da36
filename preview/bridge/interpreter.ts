import { HostObject, NullObject, OfficeError } from '../model/HostObject';
import { apiNotFound, invalidArgument, responseError } from './failure';
import { answerQuery, LoadFailure } from './load';
import { findMember, findSetter } from './members';
import { located, locationOf, ObjectPaths, PathFailure, PathSource } from './ObjectPaths';
import { Action, ActionResult, ActionType, RequestBody, ResponseBody } from './protocol';

export interface Interpretation extends PathSource {
  /** Called with what the host did not expect, so that a fault of the stand-in is not taken for one of the add-in. */
  reportFault(thrown: unknown, location: string): void;
  /** Called before each action with its place in the batch; what it throws stops the batch there. */
  beforeAction(index: number): void;
}

/**
 * Runs one batch, as Excel does: action by action; at the first that fails it stops, what ran stays, what follows does not run.
 */
export function runBatch(request: RequestBody, context: Interpretation): ResponseBody {
  const paths = new ObjectPaths(request.ObjectPaths, context);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      context.beforeAction(index);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, context) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (thrown) {
      const { reason, location } = cause(thrown);
      if (!(reason instanceof OfficeError)) context.reportFault(reason, location);
      return { Results: results, TraceIds: traceIds, Error: responseError(reason, location, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function runAction(action: Action, paths: ObjectPaths, context: Interpretation): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  if (target instanceof NullObject) return null;
  switch (action.ActionType) {
    case ActionType.instantiate: return identity(target, context);
    case ActionType.query:
    case ActionType.queryAsJson: return answerQuery(target, action.QueryInfo);
    case ActionType.method: return plainResult(paths.call(target, action.Name, action.ArgumentInfo));
    case ActionType.setProperty: {
      const values = paths.argumentValues(action.ArgumentInfo);
      setProperty(target, action.Name, values[0], context);
      return null;
    }
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(target, name, value, context);
      return null;
    case ActionType.recursiveQuery:
    case ActionType.ensureUnchanged:
      throw new PathFailure(new OfficeError('NotImplemented', "The requested feature isn't implemented."), action.Name);
    default: throw new PathFailure(invalidArgument(), action.Name);
  }
}

function identity(target: HostObject, context: Interpretation): Record<string, unknown> {
  const reference = context.references.idOf(target);
  return reference === undefined ? target._identity() : { ...target._identity(), _ReferenceId: reference };
}

function plainResult(value: unknown): unknown {
  if (value instanceof NullObject || value === undefined) return null;
  if (value instanceof HostObject) return value._identity();
  return value;
}

function setProperty(target: HostObject, name: string, value: unknown, context: Interpretation): void {
  located(target, name, () => {
    const member = findSetter(target, name);
    if (member?.kind !== 'property') throw apiNotFound();
    if (!member.set) throw readOnlyProperty(target, name);
    context.beforeWrite(locationOf(target, member.name));
    member.set.call(target, value);
  });
}

/** office.js has no setter for what is read-only; a request made without it is refused with the code that office.js itself uses. */
function readOnlyProperty(target: HostObject, name: string): OfficeError {
  const declared = findMember(target, name)?.name ?? name;
  return new OfficeError('InvalidArgument', `Cannot set a value for the property '${declared}' because it is read-only.`);
}

function cause(thrown: unknown): { reason: unknown; location: string } {
  if (thrown instanceof PathFailure || thrown instanceof LoadFailure) return { reason: thrown.reason, location: thrown.location };
  return { reason: thrown, location: '' };
}
