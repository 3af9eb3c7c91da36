import { dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const RESULT_DIMENSIONS = [dimension.product, dimension.department, dimension.channel] as const;

/** Ledger rows of these kinds of account; amounts without the sign of debit or credit. */
function ledger(...says: Extract<NonNullable<KpiTerm['where']>[number], { says: unknown }>['says']): KpiTerm {
  return { aggregate: 'sum', column: 'amount', date: 'date', where: [{ says }] };
}

const REVENUE = ledger('revenue');
const OPERATING_INCOME = ledger('revenue', 'otherIncome');
const ALL_INCOME = ledger('revenue', 'otherIncome', 'financialIncome');
const COSTS_BEFORE_DEPRECIATION: KpiTerm = { ...ledger('operatingExpense', 'costOfSales'), sign: -1 };
const OPERATING_COSTS: KpiTerm = { ...ledger('operatingExpense', 'costOfSales', 'depreciation'), sign: -1 };
const ALL_COSTS: KpiTerm = { ...ledger('operatingExpense', 'costOfSales', 'depreciation', 'financialExpense', 'tax'), sign: -1 };
const SALES: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'date' };

/** What is left of the revenue, and after which costs. */
export const resultKpis: readonly KpiDefinition[] = [
  {
    id: 'gross-margin',
    name: { en: 'Gross margin', nb: 'Bruttomargin' },
    definition: {
      en: 'Share of sales revenue that is left when the cost of what was sold is paid.',
      nb: 'Andelen av salgsinntektene som er igjen når kostnaden ved det som ble solgt, er dekket.',
    },
    formula: { en: '(revenue − cost of sales) ÷ revenue', nb: '(salgsinntekter − varekostnad) ÷ salgsinntekter' },
    variant: {
      en: 'A share, not an amount. Cost of sales as the ledger defines it: with direct labour where it is classified by function, without it in '
        + 'Norwegian accounts by nature.',
      nb: 'En andel, ikke et beløp. Varekostnad slik regnskapet definerer den: i et norsk artsinndelt regnskap uten direkte lønn, i et '
        + 'funksjonsinndelt regnskap med.',
    },
    trap: {
      en: 'Not comparable between companies that place direct labour differently.',
      nb: 'Kan ikke sammenlignes mellom bedrifter som fører direkte lønn ulikt.',
    },
    departments: ['company'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Gross profit (revenue − cost of sales)', nb: 'Bruttofortjeneste (salgsinntekter − varekostnad)' },
        SALES, { aggregate: 'sum', column: 'cost', date: 'date', sign: -1 }),
      part('denominator', { en: 'Sales revenue', nb: 'Salgsinntekter' }, SALES),
    ],
    function: 'GROSSMARGIN',
    dimensions: RESULT_DIMENSIONS,
    tolerance: { value: 0.01, kind: 'absolute' },
  },
  {
    id: 'net-margin',
    name: { en: 'Net margin', nb: 'Nettomargin' },
    definition: {
      en: 'Share of sales revenue that is left as net income when every cost, interest and tax are paid.',
      nb: 'Andelen av salgsinntektene som er igjen som årsresultat når alle kostnader, renter og skatt er dekket.',
    },
    formula: { en: 'net income after tax ÷ revenue', nb: 'resultat etter skatt ÷ salgsinntekter' },
    variant: {
      en: 'Net income after tax, with other and financial income in it; the denominator is sales revenue alone.',
      nb: 'Resultat etter skattekostnad, med andre driftsinntekter og finansposter; nevneren er bare salgsinntektene.',
    },
    trap: {
      en: 'Tax booked once a year makes eleven months look too good.',
      nb: 'Skattekostnad som føres én gang i året, får elleve måneder til å se for gode ut.',
    },
    departments: ['company'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Net income after tax', nb: 'Resultat etter skatt' }, ALL_INCOME, ALL_COSTS),
      part('denominator', { en: 'Sales revenue', nb: 'Salgsinntekter' }, REVENUE),
    ],
    function: 'NETMARGIN',
    dimensions: [dimension.department],
    tolerance: { value: 0.01, kind: 'absolute' },
  },
  {
    id: 'ebit',
    name: { en: 'Operating result (EBIT)', nb: 'Driftsresultat (EBIT)' },
    definition: {
      en: 'Result of operations before interest and tax.',
      nb: 'Resultat av driften før finansposter og skatt.',
    },
    formula: {
      en: 'revenue + other operating income − cost of sales − operating expenses (with depreciation, amortisation and impairment)',
      nb: 'salgsinntekter + annen driftsinntekt − varekostnad − andre driftskostnader (med avskrivninger og nedskrivninger)',
    },
    variant: {
      en: 'After depreciation, amortisation and impairment, with other operating income; financial income and expenses stay out.',
      nb: 'Etter avskrivninger og nedskrivninger, med annen driftsinntekt; finansinntekter og finanskostnader holdes utenfor.',
    },
    trap: {
      en: 'A single sale of equipment or a provision can carry the month; look at what recurs.',
      nb: 'Et enkelt salg av utstyr eller en avsetning kan bære måneden; se på det som gjentar seg.',
    },
    departments: ['company'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Operating result', nb: 'Driftsresultat' }, OPERATING_INCOME, OPERATING_COSTS)],
    function: 'EBIT',
    dimensions: RESULT_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'ebitda',
    name: { en: 'EBITDA', nb: 'Driftsresultat før av- og nedskrivninger (EBITDA)' },
    definition: {
      en: 'Result of operations before interest, tax, depreciation, amortisation and impairment.',
      nb: 'Resultat av driften før finansposter, skatt, avskrivninger og nedskrivninger.',
    },
    formula: {
      en: 'EBIT + depreciation + amortisation + impairment',
      nb: 'driftsresultat + avskrivninger + nedskrivninger',
    },
    variant: {
      en: 'As reported, not adjusted for one-off items; with other operating income, without financial items.',
      nb: 'Som rapportert, ikke justert for engangsposter; med annen driftsinntekt, uten finansposter.',
    },
    trap: {
      en: 'It is not cash flow: investments, taxes and customers who pay late are not in it.',
      nb: 'Det er ikke kontantstrøm: investeringer, skatt og kunder som betaler sent, er ikke med.',
    },
    departments: ['company'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Operating result before depreciation', nb: 'Driftsresultat før avskrivninger' },
      OPERATING_INCOME, COSTS_BEFORE_DEPRECIATION)],
    function: 'EBITDA',
    dimensions: RESULT_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'operating-margin',
    name: { en: 'Operating margin', nb: 'Driftsmargin' },
    definition: {
      en: 'Share of sales revenue that is left as operating result (EBIT).',
      nb: 'Andelen av salgsinntektene som er igjen som driftsresultat (EBIT).',
    },
    formula: { en: 'EBIT ÷ revenue', nb: 'driftsresultat ÷ salgsinntekter' },
    variant: {
      en: 'EBIT with other operating income, by sales revenue alone; some divide by all operating income.',
      nb: 'Driftsresultat med annen driftsinntekt, delt på salgsinntektene alene; noen deler på sum driftsinntekter.',
    },
    trap: {
      en: 'In a month with little revenue it swings wildly: look at the year to date.',
      nb: 'I en måned med lite omsetning svinger den kraftig: se på året hittil.',
    },
    departments: ['company'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Operating result (EBIT)', nb: 'Driftsresultat (EBIT)' }, OPERATING_INCOME, OPERATING_COSTS),
      part('denominator', { en: 'Sales revenue', nb: 'Salgsinntekter' }, REVENUE),
    ],
    function: 'OPERATINGMARGIN',
    dimensions: RESULT_DIMENSIONS,
    tolerance: { value: 0.01, kind: 'absolute' },
  },
];
