import { AstExpression } from '@borgar/fx';
import { childrenOf, formulaTree, isNestedCall, span } from './formulaTree';
import { typedFunctionName } from './laterFunctions';
import { typedReference } from './structuredReference';
import { TextEdits } from './TextEdits';

/** A formula as files hold it (no `=`, prefixes before newer functions) in the form in which Excel shows it. */
export function typedFormula(stored: string, options: { table?: string } = {}): string {
  const formula = `=${stored.replace(/^=/, '')}`;
  const tree = formulaTree(formula);
  if (!tree) return formula;
  const edits = new TextEdits(formula);
  rewrite(tree, formula, edits, options.table);
  return edits.result;
}

function rewrite(node: AstExpression, formula: string, edits: TextEdits, table: string | undefined): void {
  const { start, end } = span(node);
  if (node.type === 'ReferenceIdentifier') {
    if (node.kind === 'table') edits.replace(start, end, typedReference(node.value, table));
    if (node.kind === 'name') edits.replace(start, end, withoutParameterPrefix(node.value));
    return;
  }
  // A file of ours has `_xlfn.LET`, which reads as a call; one without the prefix reads as LET itself.
  if (node.type === 'LetExpression') node.declarations.forEach(({ id }) => edits.replace(span(id).start, span(id).end, withoutParameterPrefix(id.name)));
  if (node.type === 'LambdaExpression') node.params.forEach((id) => edits.replace(span(id).start, span(id).end, withoutParameterPrefix(id.name)));
  if (node.type === 'CallExpression' && !isNestedCall(node)) {
    const name = typedFunctionName(node.callee.name);
    const operand = node.arguments[0];
    if (operand && name.toUpperCase() === 'ANCHORARRAY') {
      edits.replace(start, span(operand).start, '');
      edits.replace(span(operand).end, end, '#');
    } else if (operand && name.toUpperCase() === 'SINGLE') {
      const bracket = operand.type === 'BinaryExpression' && operand.operator !== ':';
      edits.replace(start, span(operand).start, bracket ? '@(' : '@');
      edits.replace(span(operand).end, end, bracket ? ')' : '');
    } else {
      edits.replace(span(node.callee).start, span(node.callee).end, withoutParameterPrefix(name));
    }
  }
  for (const child of childrenOf(node)) rewrite(child, formula, edits, table);
}

function withoutParameterPrefix(name: string): string {
  return name.replace(/^_xlpm\./i, '');
}
