import { AstExpression, CallExpression, parseStructRef } from '@borgar/fx';
import { argumentKind, returnsArray } from './arrayArguments';
import { childrenOf, formulaTree, isNestedCall } from './formulaTree';
import { isAddInFunction } from './laterFunctions';

/** What a part of a formula gives: one value, a block of cells, or a block that was computed. */
type Shape = 'value' | 'range' | 'array';

/**
 * Whether a formula must be flagged as a dynamic array in the file. Excel reads a formula without the flag by its older
 * rules: it would put `@` before what gives several values and show one of them. So the flag is set wherever those
 * rules would give something else; where they would not, it is left out, as Excel does, and older versions see an
 * ordinary formula.
 *
 * @param nameIsOneValue whether a defined name stands for a single cell or constant
 */
export function mayReturnArray(formula: string, nameIsOneValue: (name: string) => boolean): boolean {
  const tree = formulaTree(formula);
  if (!tree) return false;
  let needsFlag = false;

  function shapeOf(node: AstExpression): Shape {
    switch (node.type) {
      case 'ReferenceIdentifier':
        return referenceIsOneCell(node.value, node.kind, nameIsOneValue) ? 'value' : 'range';
      case 'ArrayExpression':
        return 'range';
      case 'UnaryExpression': {
        const operand = shapeOf(node.arguments[0]!);
        if (node.operator === '@') return 'value';
        if (node.operator === '#') return 'range';
        return operand === 'value' ? 'value' : 'array';
      }
      case 'BinaryExpression': {
        const shapes = childrenOf(node).map(shapeOf);
        if (node.operator === ':' || node.operator === ' ' || node.operator === ',') return 'range';
        return shapes.every((shape) => shape === 'value') ? 'value' : 'array';
      }
      case 'CallExpression':
        return callShape(node);
      case 'LetExpression':
      case 'LambdaExpression':
        needsFlag = true;
        return 'array';
      default:
        return 'value';
    }
  }

  function callShape(node: CallExpression): Shape {
    if (isNestedCall(node) || isAddInFunction(node.callee.name)) {
      needsFlag = true;
      return 'array';
    }
    const name = node.callee.name;
    let lifted = false;
    node.arguments.forEach((argument, index) => {
      if (!argument) return;
      const shape = shapeOf(argument);
      const kind = argumentKind(name, index);
      if (kind === 'value' && shape !== 'value') lifted = true;
      if (kind === 'range' && shape === 'array') needsFlag = true;
    });
    // Even inside SUMPRODUCT the older rules do not spread IF over a block.
    if (lifted && name.toUpperCase() === 'IF') needsFlag = true;
    if (lifted) return 'array';
    // The cells that INDEX and OFFSET give are taken whole by SUM and its like, as a block that was written down.
    if (returnsArray(name)) return 'range';
    return 'value';
  }

  return shapeOf(tree) !== 'value' || needsFlag;
}

function referenceIsOneCell(text: string, kind: 'name' | 'range' | 'beam' | 'table', nameIsOneValue: (name: string) => boolean): boolean {
  if (kind === 'range') return !text.slice(text.lastIndexOf('!') + 1).includes(':');
  if (kind === 'name') return nameIsOneValue(text);
  if (kind === 'beam') return false;
  const reference = parseStructRef(text);
  if (reference?.columns?.length !== 1) return false;
  const sections = (reference.sections ?? []).map((section) => section.toLowerCase());
  return sections.length === 1 && ['this row', 'headers', 'totals'].includes(sections[0]!);
}
