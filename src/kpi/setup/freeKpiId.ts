import { findKpi } from '../library';

/** Letters that are more than another with a mark above it */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', đ: 'd', ł: 'l' };
const WITHOUT_LETTERS = 'kpi';

/** An id for a KPI of the user's own, from its name; neither the workbook nor the library has it yet. */
export function freeKpiId(name: string, taken: readonly string[]): string {
  const plain = name.toLowerCase().replace(/[æøåßđł]/g, (letter) => LETTERS[letter]!).normalize('NFD').replace(/\p{M}/gu, '');
  const wanted = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || WITHOUT_LETTERS;
  let free = wanted;
  for (let number = 2; taken.includes(free) || findKpi(free); number += 1) free = `${wanted}-${number}`;
  return free;
}
