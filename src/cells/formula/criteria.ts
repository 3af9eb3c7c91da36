import { quoted } from './text';

/** Numbers only: an empty text or an error in the range does not meet it. */
export const IS_A_NUMBER = '">=-1E+300"';

/** `* ? ~` count as themselves. */
export function escapeWildcards(text: string): string {
  return text.replace(/[~*?]/g, (character) => `~${character}`);
}

/** The criterion that a cell equals this text or number; it begins with `=`, so that `<5` and `>a` count as themselves too. */
export function equals(value: string | number): string {
  return quoted(equalsText(value));
}

/** One of several values, as an array constant: SUMIFS then gives one sum for each. */
export function equalsAny(values: readonly (string | number)[]): string {
  return `{${values.map(equals).join(',')}}`;
}

/** The criterion that a cell equals what another cell holds. */
export function equalsCell(reference: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},"~","~~"),"*","~*"),"?","~?")`;
}

function equalsText(value: string | number): string {
  return typeof value === 'number' ? `=${value}` : `=${escapeWildcards(value)}`;
}
