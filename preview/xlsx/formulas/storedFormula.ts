import { AstExpression, CallExpression } from '@borgar/fx';
import { argumentKind } from './arrayArguments';
import { childrenOf, formulaTree, isNestedCall, span } from './formulaTree';
import { storedFunctionName } from './laterFunctions';
import { storedReference } from './structuredReference';
import { TextEdits } from './TextEdits';

export interface StoredFormulaOptions {
  /** Name of the table in which the formula stands, for `[@column]` */
  readonly table?: string;
  /**
   * Whether the cell is flagged as a dynamic array. Without the flag Excel intersects by itself wherever one value is
   * wanted, so that `@` is left out there and older versions can read the formula.
   */
  readonly dynamic?: boolean;
}

/** Where in a formula a part stands. */
interface Place {
  /** Names bound by LET and LAMBDA, in lower case */
  readonly parameters: ReadonlySet<string>;
  /** Whether a block of cells would be intersected here without being told to */
  readonly intersects: boolean;
}

/** A formula as it is typed (`=LET(x,A1#,…)`) in the form in which files hold it (`_xlfn.LET(_xlpm.x,…)`, no `=`). */
export function storedFormula(typed: string, options: StoredFormulaOptions = {}): string {
  const formula = typed.startsWith('=') ? typed : `=${typed}`;
  const tree = formulaTree(formula);
  if (!tree) return formula.slice(1);
  const edits = new TextEdits(formula);
  rewrite(tree, edits, options.table, { parameters: new Set(), intersects: !options.dynamic });
  return edits.result.slice(1);
}

function rewrite(node: AstExpression, edits: TextEdits, table: string | undefined, place: Place): void {
  const { start, end } = span(node);
  const { parameters } = place;
  switch (node.type) {
    case 'ReferenceIdentifier':
      if (node.kind === 'table') edits.replace(start, end, storedReference(node.value, table));
      if (node.kind === 'name' && parameters.has(node.value.toLowerCase())) markParameter(node, edits);
      return;
    case 'UnaryExpression':
      if (node.operator === '#') storeSpillReference(node.arguments[0]!, end, edits);
      if (node.operator === '@') storeIntersection(node.arguments[0]!, start, edits, place.intersects);
      break;
    case 'CallExpression':
      storeCall(node, edits, table, place);
      return;
    case 'LetExpression': {
      edits.insert(start, '_xlfn.');
      const bound = new Set(parameters);
      for (const declaration of node.declarations) {
        markParameter(declaration.id, edits);
        if (declaration.init) rewrite(declaration.init, edits, table, { parameters: bound, intersects: false });
        bound.add(declaration.id.name.toLowerCase());
      }
      if (node.body) rewrite(node.body, edits, table, { parameters: bound, intersects: false });
      return;
    }
    case 'LambdaExpression': {
      edits.insert(start, '_xlfn.');
      node.params.forEach((parameter) => markParameter(parameter, edits));
      const bound = new Set([...parameters, ...node.params.map((parameter) => parameter.name.toLowerCase())]);
      if (node.body) rewrite(node.body, edits, table, { parameters: bound, intersects: false });
      return;
    }
    default:
  }
  for (const child of childrenOf(node)) rewrite(child, edits, table, place);
}

function storeCall(node: CallExpression, edits: TextEdits, table: string | undefined, place: Place): void {
  if (isNestedCall(node)) {
    for (const child of childrenOf(node)) rewrite(child, edits, table, { ...place, intersects: false });
    return;
  }
  const { name } = node.callee;
  const { start, end } = span(node.callee);
  if (place.parameters.has(name.toLowerCase())) markParameter(node.callee, edits);
  else edits.replace(start, end, storedFunctionName(name));
  node.arguments.forEach((argument, index) => {
    if (argument) rewrite(argument, edits, table, { ...place, intersects: place.intersects && argumentKind(name, index) === 'value' });
  });
}

function markParameter(name: { loc?: number[] }, edits: TextEdits): void {
  edits.insert(span(name).start, '_xlpm.');
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)` */
function storeSpillReference(operand: AstExpression, end: number, edits: TextEdits): void {
  edits.insert(span(operand).start, '_xlfn.ANCHORARRAY(');
  edits.replace(span(operand).end, end, ')');
}

/** `@A1:A3` → `A1:A3` where it is intersected anyhow, `_xlfn.SINGLE(A1:A3)` where it is not */
function storeIntersection(operand: AstExpression, start: number, edits: TextEdits, anyhow: boolean): void {
  edits.replace(start, start + 1, anyhow ? '' : '_xlfn.SINGLE(');
  if (!anyhow) edits.insert(span(operand).end, ')');
}
