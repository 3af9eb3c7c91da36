import type { ColumnType, DateOrder, DecimalSign, Detected, HeaderEvidence } from './CsvFormat';
import { parseLogical } from './detectColumnType';
import { isBlank } from './distinctTexts';
import { parseDate } from './parseDate';
import { parseNumber } from './parseNumber';

export interface BodyColumn {
  readonly type: ColumnType;
  readonly dates: DateOrder;
}

/** Whether the first record names the columns: it does where it is not what the column below it holds. */
export function detectHeader(first: readonly string[], line: number, body: readonly BodyColumn[], decimal: DecimalSign): Detected<boolean, HeaderEvidence> {
  const typed = body.flatMap(({ type, dates }, position) => (type === 'text' ? [] : [{ type, dates, text: first[position] ?? '' }]));
  if (typed.length === 0) {
    const named = first.every((text) => !isBlank(text)) && new Set(first).size === first.length;
    return { value: true, confidence: named ? 'likely' : 'guess', evidence: { code: 'onlyText' } };
  }
  const alike = typed.filter(({ type, dates, text }) => readsAs(text, type, dates, decimal));
  if (alike.length === typed.length && !areYearsInARow(alike.map(({ text }) => text))) {
    return { value: false, confidence: 'likely', evidence: { code: 'likeBody', example: { line, text: alike[0]!.text } } };
  }
  const unlike = typed.filter((column) => !alike.includes(column)).map(({ text }) => text);
  return { value: true, confidence: alike.length === 0 ? 'certain' : 'guess', evidence: { code: 'unlikeBody', columns: unlike } };
}

function readsAs(text: string, type: ColumnType, order: DateOrder, decimal: DecimalSign): boolean {
  switch (type) {
    case 'number': return parseNumber(text, decimal) !== undefined;
    case 'date': return parseDate(text, order) !== undefined;
    case 'logical': return parseLogical(text) !== undefined;
    case 'text': return true;
  }
}

/** `2015; 2016; 2017` above amounts are headers, though they are numbers. */
function areYearsInARow(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text, index) => /^(19|20)\d\d$/.test(text) && (index === 0 || Number(text) === Number(texts[index - 1]) + 1));
}

/** How many records at the top hold a title only: one filled cell, where the record after them has several. */
export function countTitleLines(records: readonly (readonly string[])[]): number {
  const MOST = 10;
  const filledCells = (record: readonly string[]): number => record.filter((text) => !isBlank(text)).length;
  let titles = 0;
  while (titles < MOST && titles < records.length && filledCells(records[titles]!) === 1) titles++;
  const next = records[titles];
  return next !== undefined && filledCells(next) > 1 ? titles : 0;
}
