import { parseA1Ref, stringifyA1Ref, stringifyTokens, Token, tokenize } from '@borgar/fx';
import { findFunction } from '../functions';

function spelt(token: Token): string {
  switch (token.type) {
    case 'func': return findFunction(token.value.toUpperCase()) ? token.value.toUpperCase() : token.value;
    case 'bool': return token.value.toUpperCase();
    case 'range':
    case 'range_beam': {
      const reference = parseA1Ref(token.value);
      return reference && 'range' in reference && (reference.context ?? []).length <= 1 ? stringifyA1Ref(reference) : token.value;
    }
    default: return token.value;
  }
}

/** A formula as Excel shows it after it was typed: functions and cell references in capitals, corners of a range in order. */
export function normaliseFormula(formula: string): string {
  const tokens = tokenize(formula);
  const changed = tokens.map((token) => ({ ...token, value: spelt(token) }));
  return changed.every((token, i) => token.value === tokens[i]!.value) ? formula : stringifyTokens(changed);
}
