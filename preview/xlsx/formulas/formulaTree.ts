import { AstExpression, CallExpression, parse, tokenize } from '@borgar/fx';

/** The same text is asked about twice in a row: how it is stored, and whether it may give an array. */
let last: { formula: string; tree: AstExpression | undefined } | undefined;

/**
 * The tree of a formula, with positions in its text; undefined when the parser does not know the syntax. The caller
 * then keeps the text as it stands: it came from Excel or was accepted by calculation, so it is not ours to refuse.
 */
export function formulaTree(formula: string): AstExpression | undefined {
  if (last?.formula !== formula) last = { formula, tree: parsed(formula) };
  return last.tree;
}

function parsed(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return undefined;
  }
}

/** Where a node stands in the text. A postfix operator's own position is given by the parser, not that of its operand. */
export function span(node: { loc?: number[] }): { start: number; end: number } {
  const [start = 0, end = 0] = node.loc ?? [];
  return { start, end };
}

export function childrenOf(node: AstExpression): AstExpression[] {
  switch (node.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
      return present(node.arguments);
    case 'CallExpression':
      return present([...(isNestedCall(node) ? [node.callee as unknown as AstExpression] : []), ...node.arguments]);
    case 'LetExpression':
      return present([...node.declarations.map((declaration) => declaration.init), node.body]);
    case 'LambdaExpression':
      return present([node.body]);
    case 'ArrayExpression':
      return node.elements.flat();
    default:
      return [];
  }
}

/** `LAMBDA(x,x)(1)`: what is called is itself an expression. */
export function isNestedCall(node: CallExpression): boolean {
  return (node.callee as { type: string }).type !== 'Identifier';
}

/** Omitted arguments are null in the tree. */
function present(nodes: readonly (AstExpression | null | undefined)[]): AstExpression[] {
  return nodes.filter((node): node is AstExpression => node !== null && node !== undefined);
}
