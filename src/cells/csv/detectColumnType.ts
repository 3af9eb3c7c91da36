import type { ColumnEvidence, ColumnType, DateOrder, DecimalSign, Detected, Example } from './CsvFormat';
import type { DistinctTexts } from './distinctTexts';
import { parseDate } from './parseDate';
import { isDigitCode, parseNumber } from './parseNumber';

type Kind = 'number' | 'date' | 'logical' | 'code' | 'text';

/** So much of a column has to be readable as a type before the rest counts as the exception. */
const TYPE_SHARE = 0.8;

/** Finds the type of a column from all that it holds. Numbers that are names (`0012`) and amounts in several currencies stay text. */
export function detectColumnType(column: DistinctTexts, decimal: DecimalSign, order: DateOrder): Detected<ColumnType, ColumnEvidence> {
  if (column.filled === 0) return { value: 'text', confidence: 'guess', evidence: { code: 'empty' } };
  const counts: Record<Kind, number> = { number: 0, date: 0, logical: 0, code: 0, text: 0 };
  const firsts: Partial<Record<Kind, Example>> = {};
  const currencies = new Set<string>();
  for (const { text, line, rows } of column.texts) {
    const kind = kindOf(text, decimal, order);
    counts[kind] += rows;
    firsts[kind] ??= { line, text };
    if (kind === 'number') {
      const currency = parseNumber(text, decimal)?.currency;
      if (currency) currencies.add(currency);
    }
  }
  const { filled } = column;
  if (firsts.code && counts.code + counts.number >= filled * TYPE_SHARE) {
    return { value: 'text', confidence: 'likely', evidence: { code: 'codes', rows: counts.code, example: firsts.code } };
  }
  const best = (['number', 'date', 'logical'] as const).reduce((a, b) => (counts[b] > counts[a] ? b : a));
  if (best === 'number' && currencies.size > 1) {
    return { value: 'text', confidence: 'likely', evidence: { code: 'mixedCurrencies', currencies: [...currencies].sort() } };
  }
  if (counts[best] === filled) return { value: best, confidence: 'certain', evidence: { code: 'allRead', rows: filled } };
  if (counts[best] >= filled * TYPE_SHARE) {
    const other = firstExcept(firsts, best);
    return { value: best, confidence: 'likely', evidence: { code: 'mostRead', rows: counts[best], of: filled, other } };
  }
  if (counts.text === filled) return { value: 'text', confidence: 'certain', evidence: { code: 'allRead', rows: filled } };
  return {
    value: 'text',
    confidence: counts.text >= filled * TYPE_SHARE ? 'likely' : 'guess',
    evidence: {
      code: 'mixed', numbers: counts.number + counts.code, dates: counts.date, logicals: counts.logical, texts: counts.text,
      example: firstExcept(firsts, 'text'),
    },
  };
}

function kindOf(text: string, decimal: DecimalSign, order: DateOrder): Kind {
  if (isDigitCode(text)) return 'code';
  if (parseNumber(text, decimal)) return 'number';
  if (parseDate(text, order)) return 'date';
  return parseLogical(text) === undefined ? 'text' : 'logical';
}

/** TRUE and FALSE as Excel writes them in English and Norwegian. Yes and no stay words. */
export function parseLogical(text: string): boolean | undefined {
  switch (text.trim().toLowerCase()) {
    case 'true': case 'sann': return true;
    case 'false': case 'usann': return false;
    default: return undefined;
  }
}

function firstExcept(firsts: Partial<Record<Kind, Example>>, kind: Kind): Example {
  const others = Object.entries(firsts).filter(([found]) => found !== kind).map(([, example]) => example);
  return others.reduce((a, b) => (b.line < a.line ? b : a));
}
