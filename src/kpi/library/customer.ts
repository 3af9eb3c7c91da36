import type { KpiDefinition } from './KpiDefinition';

export const customerKpis: readonly KpiDefinition[] = [
  {
    id: 'nps',
    name: { en: 'Net Promoter Score', nb: 'Net Promoter Score (NPS)' },
    definition: {
      en: 'How many more customers would recommend us warmly than would not, of all who answered; in points from −100 to 100.',
      nb: 'Hvor mange flere kunder som varmt ville anbefale oss enn som ikke ville det, av alle som svarte; i poeng fra −100 til 100.',
    },
    formula: {
      en: '(answers of 9–10 − answers of 0–6) ÷ all answers × 100',
      nb: '(svar 9–10 − svar 0–6) ÷ alle svar × 100',
    },
    variant: {
      en: 'Scores from 0 to 10; passives (7–8) count among all answers. By the date of the answer.',
      nb: 'Svar fra 0 til 10; passive (7–8) regnes med blant alle svar. Etter svardato.',
    },
    trap: {
      en: 'With few answers it swings by tens of points from chance alone.',
      nb: 'Med få svar svinger den titalls poeng av ren tilfeldighet.',
    },
    departments: ['customer', 'support', 'company'],
    unit: 'points',
    direction: 'higher',
    frequency: 'quarterly',
    rollup: 'ratio',
    inputs: [
      {
        part: 'numerator',
        label: { en: '100 × (promoters − detractors)', nb: '100 × (ambassadører − kritikere)' },
        aggregate: 'sum',
      },
      { part: 'denominator', label: { en: 'All answers', nb: 'Alle svar' }, aggregate: 'count' },
    ],
    function: 'NPS',
    dimensions: [
      { en: 'Customer segment', nb: 'Kundesegment' },
      { en: 'Account', nb: 'Kunde' },
      { en: 'Product', nb: 'Produkt' },
    ],
    tolerance: { value: 5, kind: 'absolute' },
  },
];
