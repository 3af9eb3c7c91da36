import { englishFormula, readTypedNumber, type Language } from '../../i18n';

/** Cells by their address, with or without their sheet, and columns of tables. */
const CELLS = /^(?:(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?$/iu;
const TABLE_PART = /^[\p{L}_\\][\p{L}\d_.\\]*\[.*\]$/u;
const TRUTHS: Readonly<Record<string, string>> = { TRUE: 'TRUE', FALSE: 'FALSE', SANN: 'TRUE', USANN: 'FALSE' };

/** An argument as somebody types it in a form, in Excel's English notation; undefined where nothing is typed. */
export function argumentOf(typed: string, language: Language): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (text.startsWith('=')) return englishFormula(text.slice(1), language);
  if (CELLS.test(text) || TABLE_PART.test(text) || /^".*"$/.test(text) || /^\{.*\}$/.test(text)) return englishFormula(text, language);
  const number = readTypedNumber(text, language);
  if (number !== undefined) return String(number);
  return TRUTHS[text.toUpperCase()] ?? `"${text.replace(/"/g, '""')}"`;
}

/** The call, in English notation: cells on the sheet that it goes to are named without their sheet, and what is left out at the end is left out. */
export function functionCall(id: string, typed: readonly string[], place: string, language: Language): string {
  const sheet = place.slice(0, place.lastIndexOf('!') + 1);
  const given = typed.map((text) => {
    const argument = argumentOf(text, language) ?? '';
    return sheet !== '' && CELLS.test(argument) && argument.startsWith(sheet) ? argument.slice(sheet.length) : argument;
  });
  return `=KPI.${id}(${given.join(',').replace(/,+$/, '')})`;
}
