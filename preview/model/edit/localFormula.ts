import { Token, tokenize } from '@borgar/fx';
import { EN_US, Locale } from '../locale';

/** Splits a formula into what is code and what stands as it is: texts, quoted sheet names, bracketed column names. */
const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function codeOf(formula: string, translate: (code: string) => string): string {
  let result = '';
  let end = 0;
  for (const match of formula.matchAll(LITERAL)) {
    result += outsideBrackets(formula.slice(end, match.index), translate) + match[0];
    end = match.index + match[0].length;
  }
  return result + outsideBrackets(formula.slice(end), translate);
}

/** Between the outermost square brackets stand column names; only what separates several of them is code. */
function outsideBrackets(text: string, translate: (code: string) => string): string {
  let depth = 0;
  let code = '';
  let result = '';
  for (const character of text) {
    if (character === '[') depth += 1;
    if (depth > 0) {
      result += translate(code) + (depth === 1 && character === ';' ? ',' : character);
      code = '';
    } else {
      code += character;
    }
    if (character === ']') depth -= 1;
  }
  return result + translate(code);
}

function codeToEnglish(code: string, locale: Locale): string {
  let depth = 0;
  let result = '';
  for (let index = 0; index < code.length; index++) {
    const character = code[index]!;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    const betweenDigits = /\d/.test(code[index - 1] ?? '') && /\d/.test(code[index + 1] ?? '');
    if (character === locale.decimalSeparator && betweenDigits) result += '.';
    else if (character === locale.arrayColumnSeparator && depth > 0) result += ',';
    else if (character === locale.listSeparator && depth === 0) result += ',';
    else if (character === ',') throw new ForeignSeparator();
    else result += character;
  }
  return result
    .replace(new RegExp(`(?<![\\p{L}\\d_.])${locale.trueText}(?![\\p{L}\\d_.])`, 'giu'), 'TRUE')
    .replace(new RegExp(`(?<![\\p{L}\\d_.])${locale.falseText}(?![\\p{L}\\d_.])`, 'giu'), 'FALSE');
}

/** A comma between arguments where the user's list separator is another character: Excel refuses such a formula. */
export class ForeignSeparator extends Error {}

/**
 * The en-US text of a formula that was typed where the user sits. Function names are the English ones in every locale here.
 * @throws ForeignSeparator
 */
export function formulaToEnglish(formula: string, locale: Locale): string {
  if (locale.name === EN_US.name) return formula;
  const english = codeOf(formula, (code) => codeToEnglish(code, locale));
  return Object.entries(locale.errorNames).reduce((text, [code, name]) => text.replaceAll(name, code), english);
}

function tokenToLocal(token: Token, inArray: boolean, locale: Locale): string {
  const { type, value } = token;
  if (type === 'number') return value.replace('.', locale.decimalSeparator);
  if (type === 'bool') return value.toUpperCase() === 'TRUE' ? locale.trueText : locale.falseText;
  if (type === 'error') return locale.errorNames[value] ?? value;
  if (type === 'operator' && value === ',') return inArray ? locale.arrayColumnSeparator : locale.listSeparator;
  if (type === 'structured') return value.replace(/\],\s*(?=\[)/g, `]${locale.listSeparator}`);
  return value;
}

/** How a formula reads in the formula bar where the user sits. */
export function formulaToLocal(formula: string, locale: Locale): string {
  if (locale.name === EN_US.name) return formula;
  let depth = 0;
  let result = '';
  for (const token of tokenize(formula)) {
    if (token.value === '{') depth += 1;
    if (token.value === '}') depth -= 1;
    result += tokenToLocal(token, depth > 0, locale);
  }
  return result;
}
