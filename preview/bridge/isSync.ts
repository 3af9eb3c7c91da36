import { Action, ActionType, PathType, RequestBody } from './protocol';

/**
 * Whether a request is a `context.sync()` of the add-in that acts on the workbook. office.js also sends requests of its own: to services,
 * and the release of references when `Excel.run` ends; both name the workbook without doing anything with it.
 */
export function isSync(body: RequestBody): boolean {
  return body.Actions.some((action) => action.Name !== '_RemoveReference' && actsOnWorkbook(action, body.ObjectPaths));
}

function actsOnWorkbook(action: Action, paths: RequestBody['ObjectPaths']): boolean {
  let path = paths[String(action.ObjectPathId)];
  if (!path) return false;
  if (path.ObjectPathType === PathType.global) return action.ActionType !== ActionType.instantiate;
  const hasParent: readonly number[] = [PathType.method, PathType.property, PathType.indexer];
  while (path && hasParent.includes(path.ObjectPathType)) path = paths[String(path.ParentObjectPathId)];
  return path?.ObjectPathType === PathType.global || path?.ObjectPathType === PathType.reference;
}
