import type { KpiTerm } from './KpiDefinition';

/** Answers in numbers, one a row, by their date. */
export const answers: KpiTerm = { aggregate: 'count', column: 'score', date: 'date' };

/** The two best of five. */
export const favourable: KpiTerm = { aggregate: 'count', date: 'date', where: [{ column: 'score', values: [4, 5] }] };

/** Promoters less detractors on a scale from 0 to 10, in points once they are divided by all answers. */
export const netPromoters: readonly [KpiTerm, KpiTerm] = [
  { aggregate: 'count', date: 'date', where: [{ column: 'score', atLeast: 9, atMost: 10 }], times: 100 },
  { aggregate: 'count', date: 'date', where: [{ column: 'score', atLeast: 0, atMost: 6 }], times: 100, sign: -1 },
];
