import { dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const INVOICE_DIMENSIONS = [dimension.account, dimension.channel, dimension.representative] as const;

const INVOICED: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'invoiced' };
const UNPAID: KpiTerm = { ...INVOICED, open: { until: 'paid' } };
/** Months of thirty days, as in a year of 360: sales and receivables are compared alike in every month. */
const DAYS_PER_MONTH = 30;

/** What was invoiced, and what of it is still to be paid. */
export const receivablesKpis: readonly KpiDefinition[] = [
  {
    id: 'invoiced-amount',
    name: { en: 'Invoiced amount', nb: 'Fakturert beløp' },
    definition: {
      en: 'Amount of the invoices issued in the period, credit notes deducted.',
      nb: 'Beløpet på fakturaene som ble sendt i perioden, fratrukket kreditnotaer.',
    },
    formula: { en: 'Σ invoices − Σ credit notes', nb: 'Σ fakturaer − Σ kreditnotaer' },
    variant: {
      en: 'By invoice date and excluding VAT; invoices for later deliveries included, deliveries not yet invoiced left out.',
      nb: 'Etter fakturadato og uten merverdiavgift; forskuddsfakturaer er med, leveranser som ikke er fakturert ennå, er ikke det.',
    },
    trap: {
      en: 'One early or late invoice run moves a whole month’s figure into its neighbour.',
      nb: 'Én fakturakjøring for tidlig eller for sent flytter en hel måneds tall til nabomåneden.',
    },
    departments: ['company'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Invoiced amount', nb: 'Fakturert beløp' }, INVOICED)],
    dimensions: INVOICE_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'outstanding-invoices',
    name: { en: 'Outstanding invoices', nb: 'Utestående fordringer' },
    definition: {
      en: 'Amount of the invoices that were issued and not yet paid on the last day of the period, whether due or not.',
      nb: 'Beløpet på fakturaer som er sendt og ikke betalt den siste dagen i perioden, forfalt eller ikke.',
    },
    formula: { en: 'Σ amount of invoices issued and unpaid at the end of the period', nb: 'Σ beløp på fakturaer sendt og ubetalt ved periodens slutt' },
    variant: {
      en: 'A level: what customers owe, VAT included, by invoice date and date of payment. Credit notes stay negative; losses on receivables '
        + 'are not deducted.',
      nb: 'Et nivå: det kundene skylder, med merverdiavgift, etter fakturadato og betalingsdato. Kreditnotaer er negative; tap på fordringer '
        + 'er ikke trukket fra.',
    },
    trap: {
      en: 'It grows with sales as well as with slow payers: read it beside the share overdue.',
      nb: 'Det øker både når salget øker og når kundene betaler sent: les det sammen med andelen forfalt.',
    },
    departments: ['company'],
    unit: 'currency', direction: 'lower', frequency: 'monthly', rollup: 'last',
    inputs: [part('value', { en: 'Unpaid invoices at the end of the period', nb: 'Ubetalte fakturaer ved periodens slutt' }, UNPAID)],
    function: 'OUTSTANDING',
    dimensions: INVOICE_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'overdue-share',
    name: { en: 'Share of receivables overdue', nb: 'Andel forfalte fordringer' },
    definition: {
      en: 'How much of the outstanding amount should have been paid before the last day of the period.',
      nb: 'Hvor stor del av utestående beløp som skulle vært betalt før den siste dagen i perioden.',
    },
    formula: { en: 'overdue amount ÷ outstanding amount', nb: 'forfalt beløp ÷ utestående beløp' },
    variant: {
      en: 'By amount, not by number of invoices; an invoice is overdue from the day after its due date.',
      nb: 'Etter beløp, ikke antall fakturaer; en faktura er forfalt fra dagen etter forfallsdato.',
    },
    trap: {
      en: 'One disputed large invoice can be most of it: look at the accounts behind the share.',
      nb: 'Én stor omtvistet faktura kan utgjøre det meste: se på kundene bak andelen.',
    },
    departments: ['company'],
    unit: 'share', direction: 'lower', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Overdue invoices at the end of the period', nb: 'Forfalte fakturaer ved periodens slutt' },
        { ...INVOICED, open: { until: 'paid', past: 'due' } }),
      part('denominator', { en: 'Unpaid invoices at the end of the period', nb: 'Ubetalte fakturaer ved periodens slutt' }, UNPAID),
    ],
    function: 'OUTSTANDING',
    dimensions: INVOICE_DIMENSIONS,
    tolerance: { value: 0.02, kind: 'absolute' },
  },
  {
    id: 'dso',
    name: { en: 'Days sales outstanding (DSO)', nb: 'Kredittid til kunder (DSO)' },
    definition: {
      en: 'How many days of sales stand unpaid at the end of the period: roughly how long customers take to pay.',
      nb: 'Hvor mange dagers salg som står ubetalt ved periodens slutt: omtrent hvor lang tid kundene bruker på å betale.',
    },
    formula: { en: 'receivables ÷ invoiced sales × 30 days', nb: 'kundefordringer ÷ fakturert salg × 30 dager' },
    variant: {
      en: 'Ending receivables against the sales of the same month of thirty days; both with VAT or both without.',
      nb: 'Utgående kundefordringer mot salget i samme måned på tretti dager; begge med eller begge uten merverdiavgift.',
    },
    trap: {
      en: 'A month of small sales after a large one makes it jump though nobody pays later: compare years, or use the count-back method.',
      nb: 'En måned med lite salg etter en stor får den til å hoppe uten at noen betaler senere: sammenlign år, eller bruk tilbaketelling.',
    },
    departments: ['company'],
    unit: 'days', direction: 'lower', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: '30 × unpaid invoices at the end of the period', nb: '30 × ubetalte fakturaer ved periodens slutt' },
        { ...UNPAID, times: DAYS_PER_MONTH }),
      part('denominator', { en: 'Invoiced in the period', nb: 'Fakturert i perioden' }, INVOICED),
    ],
    function: 'DSO',
    dimensions: [dimension.account, dimension.segment],
    tolerance: { value: 0.1, kind: 'relative' },
  },
];
