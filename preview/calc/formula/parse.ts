import { AstExpression, parse, Token, tokenize } from '@borgar/fx';
import { FormulaSyntaxError } from '../contract';

/** The parser takes a reference that was lost on a named sheet (`Sheet1!#REF!`) only as the bare error. */
function joinLostReferences(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'error' && joined.at(-1)?.value === '!' && /^context/.test(joined.at(-2)?.type ?? '')) joined.splice(-2);
    joined.push(token);
  }
  return joined;
}

/** `LAMBDA(x, [y], …)`: the parser knows no brackets around optional parameters; every parameter may be left out here. */
function bareParameters(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.type === 'func' && /LAMBDA$/i.test(token.value))) return tokens;
  return tokens.map((token) => {
    const parameter = token.type === 'structured' ? /^\[([\p{L}_][\p{L}\p{N}_.]*)\]$/u.exec(token.value)?.[1] : undefined;
    return parameter === undefined ? token : { ...token, type: 'range_named', value: parameter };
  });
}

/** @throws FormulaSyntaxError where Excel would refuse the formula */
export function parseFormula(formula: string): AstExpression {
  try {
    return parse(bareParameters(joinLostReferences(tokenize(formula))));
  } catch (error) {
    throw new FormulaSyntaxError(`There is a problem with this formula: ${formula} (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}
