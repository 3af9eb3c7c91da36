import type { KpiDefinition } from './KpiDefinition';

const COMPANY_DIMENSIONS = [
  { en: 'Product', nb: 'Produkt' },
  { en: 'Department', nb: 'Avdeling' },
  { en: 'Channel or partner', nb: 'Kanal eller partner' },
] as const;

export const companyKpis: readonly KpiDefinition[] = [
  {
    id: 'revenue',
    name: { en: 'Sales revenue', nb: 'Salgsinntekter' },
    definition: {
      en: 'Revenue from sales that was earned in the period, net of returns and discounts, excluding VAT.',
      nb: 'Salgsinntekter opptjent i perioden, fratrukket returer og rabatter, uten merverdiavgift.',
    },
    formula: { en: 'gross sales − returns − discounts', nb: 'brutto salg − returer − rabatter' },
    variant: {
      en: 'Net sales as the ledger recognises them, not invoiced amounts and not orders won.',
      nb: 'Netto salgsinntekter slik regnskapet inntektsfører dem, ikke fakturert beløp og ikke ordreinngang.',
    },
    trap: {
      en: 'Invoices sent in advance are not revenue before the work is delivered.',
      nb: 'Forskuddsfakturering er ikke inntekt før leveransen er gjort.',
    },
    departments: ['company', 'sales'],
    unit: 'currency',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'sum',
    inputs: [{ part: 'value', label: { en: 'Net sales', nb: 'Netto salgsinntekter' }, aggregate: 'sum' }],
    dimensions: [
      { en: 'Sales representative', nb: 'Selger' },
      { en: 'Product', nb: 'Produkt' },
      { en: 'Customer segment', nb: 'Kundesegment' },
      { en: 'Account', nb: 'Kunde' },
      { en: 'Channel or partner', nb: 'Kanal eller partner' },
    ],
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'gross-margin',
    name: { en: 'Gross margin', nb: 'Bruttomargin' },
    definition: {
      en: 'Share of sales revenue that is left when the cost of what was sold is paid.',
      nb: 'Andelen av salgsinntektene som er igjen når kostnaden ved det som ble solgt, er dekket.',
    },
    formula: {
      en: '(revenue − cost of sales) ÷ revenue',
      nb: '(salgsinntekter − varekostnad) ÷ salgsinntekter',
    },
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
    unit: 'share',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'ratio',
    inputs: [
      {
        part: 'numerator',
        label: { en: 'Gross profit (revenue − cost of sales)', nb: 'Bruttofortjeneste (salgsinntekter − varekostnad)' },
        aggregate: 'sum',
      },
      { part: 'denominator', label: { en: 'Sales revenue', nb: 'Salgsinntekter' }, aggregate: 'sum' },
    ],
    dimensions: COMPANY_DIMENSIONS,
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
      en: 'After depreciation, amortisation and impairment; financial income and expenses stay out.',
      nb: 'Etter avskrivninger og nedskrivninger; finansinntekter og finanskostnader holdes utenfor.',
    },
    trap: {
      en: 'A single sale of equipment or a provision can carry the month; look at what recurs.',
      nb: 'Et enkelt salg av utstyr eller en avsetning kan bære måneden; se på det som gjentar seg.',
    },
    departments: ['company'],
    unit: 'currency',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'sum',
    inputs: [{ part: 'value', label: { en: 'Operating result', nb: 'Driftsresultat' }, aggregate: 'sum' }],
    dimensions: COMPANY_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
];
