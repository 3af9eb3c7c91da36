import type { Language } from './language';

/** Texts, truth values, decimal signs, and the signs that part arguments and columns; all else is the same in every Excel. */
const NOTATION = /"(?:[^"]|"")*"|\b(?:TRUE|FALSE)\b|(?<=\d)\.(?=\d)|[{},]/g;

/** A formula in Excel's English notation as the user of this language types it: `=KPI.VARIANCE(0.5,1)` is `=KPI.VARIANCE(0,5;1)` in Norwegian. */
export function localFormula(formula: string, language: Language): string {
  if (language === 'en') return formula;
  let isInArray = false;
  return formula.replace(NOTATION, (sign) => {
    if (sign === '{' || sign === '}') isInArray = sign === '{';
    switch (sign) {
      case 'TRUE':
        return 'SANN';
      case 'FALSE':
        return 'USANN';
      case '.':
        return ',';
      case ',':
        return isInArray ? '\\' : ';';
      default:
        return sign;
    }
  });
}

/** The signs of Norwegian notation that English notation writes otherwise. */
const NORWEGIAN_NOTATION = /"(?:[^"]|"")*"|\b(?:SANN|USANN)\b|(?<=\d),(?=\d)|[{};\\]/g;

/** The way back: a formula that somebody types in this language, in Excel's English notation. Names of Excel's own functions stay as they are. */
export function englishFormula(formula: string, language: Language): string {
  if (language === 'en') return formula;
  let isInArray = false;
  return formula.replace(NORWEGIAN_NOTATION, (sign) => {
    if (sign === '{' || sign === '}') isInArray = sign === '{';
    switch (sign) {
      case 'SANN':
        return 'TRUE';
      case 'USANN':
        return 'FALSE';
      case ',':
        return '.';
      case '\\':
        return ',';
      case ';':
        return isInArray ? ';' : ',';
      default:
        return sign;
    }
  });
}
