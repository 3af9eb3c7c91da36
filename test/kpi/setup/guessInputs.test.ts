import { findKpi, guessInputs, type ColumnSketch, type SetupInputs, type TableSketch } from '../../../src/kpi';

/** `Paid:date`, `Amount:number`, `Stage:Won|Lost`, `Name:text` */
function sketch(name: string, ...columns: readonly string[]): TableSketch {
  return {
    name,
    columns: columns.map((column): ColumnSketch => {
      const [title = '', kind = ''] = column.split(':');
      if (kind === 'date' || kind === 'number' || kind === 'text') return { name: title, kind, choices: [] };
      return { name: title, kind: 'text', choices: kind.split('|') };
    }),
  };
}

const invoices = sketch('Invoices', 'Invoice no:text', 'Customer:text', 'Invoice date:date', 'Due date:date', 'Paid date:date', 'Amount:number');
const fakturaer = sketch('Fakturaer', 'Fakturanr:text', 'Kunde:text', 'Fakturadato:date', 'Forfallsdato:date', 'Betalt:date', 'Beløp:number');
const salg = sketch('Salg', 'Dato:date', 'Produkt:text', 'Antall:number', 'Beløp:number', 'Varekost:number');
const tickets = sketch('Tickets', 'Case:text', 'Category:Delivery|Invoice', 'Created:date', 'Closed:date', 'Hours:number', 'First contact:No|Yes');
const henvendelser = sketch('Henvendelser', 'Saksnr:text', 'Tema:Feil|Levering', 'Mottatt:date', 'Løst:date', 'Timer:number', 'Løst ved første kontakt:Ja|Nei');
const tilbud = sketch('Tilbud', 'Tilbudsnr:text', 'Status:Sendt|Tapt|Vunnet', 'Type:Mersalg|Nysalg', 'Sendt:date', 'Avgjort:date', 'Verdi:number');
const survey = sketch('Survey', 'Date:date', 'Customer:text', 'Score:number');
const kundesvar = sketch('Kundesvar', 'Dato:date', 'Kunde:text', 'Svar:number');
const staff = sketch('Staff', 'Name:text', 'Start date:date', 'End date:date');
const ansatte = sketch('Ansatte', 'Navn:text', 'Ansatt fra:date', 'Sluttet:date');
const ledger = sketch('Ledger', 'Date:date', 'Kind:Cost of sales|Depreciation|Operating expenses|Revenue|Tax', 'Amount:number');
const hovedbok = sketch('Hovedbok', 'Bilagsdato:date', 'Kontotype:Avskrivninger|Driftsinntekter|Lønn|Skattekostnad|Varekostnad', 'Beløp:number');
const kunder = sketch('Kunder', 'Kunde:text', 'Kunde siden:date', 'Oppsagt:date');
const timer = sketch('Timer', 'Måned:date', 'Avdeling:text', 'Brukte timer:number', 'Tilgjengelige timer:number');
const besok = sketch('Besok', 'Dato:date', 'Side:text', 'Seksjon:Hjelp|Nettbutikk', 'Sidevisninger:number');
const aktiviteter = sketch('Aktiviteter', 'Dato:date', 'Aktivitet:Demo|Møte|Telefon');

test.each<[string, TableSketch, SetupInputs]>([
  ['invoiced-amount', invoices, { value: { table: 'Invoices', aggregate: 'sum', column: 'Amount', date: 'Invoice date' } }],
  ['outstanding-invoices', invoices, { value: { table: 'Invoices', aggregate: 'sum', column: 'Amount', date: 'Invoice date', open: { until: 'Paid date' } } }],
  ['outstanding-invoices', fakturaer, { value: { table: 'Fakturaer', aggregate: 'sum', column: 'Beløp', date: 'Fakturadato', open: { until: 'Betalt' } } }],
  ['overdue-share', fakturaer, {
    numerator: { table: 'Fakturaer', aggregate: 'sum', column: 'Beløp', date: 'Fakturadato', open: { until: 'Betalt', past: 'Forfallsdato' } },
    denominator: { table: 'Fakturaer', aggregate: 'sum', column: 'Beløp', date: 'Fakturadato', open: { until: 'Betalt' } },
  }],
  ['sales-volume', salg, { value: { table: 'Salg', aggregate: 'sum', column: 'Antall', date: 'Dato' } }],
  ['gross-margin', salg, {
    numerator: [
      { table: 'Salg', aggregate: 'sum', column: 'Beløp', date: 'Dato' }, { table: 'Salg', aggregate: 'sum', column: 'Varekost', date: 'Dato', sign: -1 },
    ],
    denominator: { table: 'Salg', aggregate: 'sum', column: 'Beløp', date: 'Dato' },
  }],
  ['support-requests', tickets, { value: { table: 'Tickets', aggregate: 'count', date: 'Created' } }],
  ['requests-by-type', henvendelser, { value: { table: 'Henvendelser', aggregate: 'count', column: 'Tema', date: 'Mottatt' } }],
  ['request-backlog', henvendelser, { value: { table: 'Henvendelser', aggregate: 'count', date: 'Mottatt', open: { until: 'Løst' } } }],
  ['resolution-time', tickets, {
    numerator: [
      { table: 'Tickets', aggregate: 'sum', column: 'Closed', date: 'Closed', times: 24 },
      { table: 'Tickets', aggregate: 'sum', column: 'Created', date: 'Closed', times: 24, sign: -1 },
    ],
    denominator: { table: 'Tickets', aggregate: 'count', column: 'Created', date: 'Closed' },
  }],
  ['sla-share', henvendelser, {
    numerator: { table: 'Henvendelser', aggregate: 'count', date: 'Løst', where: { Timer: { atMost: 24 } } },
    denominator: { table: 'Henvendelser', aggregate: 'count', column: 'Timer', date: 'Løst' },
  }],
  ['first-contact-resolution', henvendelser, {
    numerator: { table: 'Henvendelser', aggregate: 'count', date: 'Løst', where: { 'Løst ved første kontakt': ['Ja'] } },
    denominator: { table: 'Henvendelser', aggregate: 'count', date: 'Løst' },
  }],
  ['win-rate', tilbud, {
    numerator: { table: 'Tilbud', aggregate: 'count', date: 'Avgjort', where: { Status: ['Vunnet'] } },
    denominator: { table: 'Tilbud', aggregate: 'count', date: 'Avgjort', where: { Status: ['Tapt', 'Vunnet'] } },
  }],
  ['new-sales', tilbud, { value: { table: 'Tilbud', aggregate: 'sum', column: 'Verdi', date: 'Avgjort', where: { Status: ['Vunnet'], Type: ['Nysalg'] } } }],
  ['offers-sent', tilbud, { value: { table: 'Tilbud', aggregate: 'count', date: 'Sendt' } }],
  ['pipeline-value', tilbud, { value: { table: 'Tilbud', aggregate: 'sum', column: 'Verdi', date: 'Sendt', open: { until: 'Avgjort' } } }],
  ['csat', survey, {
    numerator: { table: 'Survey', aggregate: 'count', date: 'Date', where: { Score: [4, 5] } },
    denominator: { table: 'Survey', aggregate: 'count', column: 'Score', date: 'Date' },
  }],
  ['nps', kundesvar, {
    numerator: [
      { table: 'Kundesvar', aggregate: 'count', date: 'Dato', where: { Svar: { atLeast: 9, atMost: 10 } }, times: 100 },
      { table: 'Kundesvar', aggregate: 'count', date: 'Dato', where: { Svar: { atLeast: 0, atMost: 6 } }, times: 100, sign: -1 },
    ],
    denominator: { table: 'Kundesvar', aggregate: 'count', column: 'Svar', date: 'Dato' },
  }],
  ['headcount', staff, { value: { table: 'Staff', aggregate: 'count', date: 'Start date', open: { until: 'End date', inclusive: true } } }],
  ['headcount', ansatte, { value: { table: 'Ansatte', aggregate: 'count', date: 'Ansatt fra', open: { until: 'Sluttet', inclusive: true } } }],
  ['revenue', ledger, { value: { table: 'Ledger', aggregate: 'sum', column: 'Amount', date: 'Date', where: { Kind: ['Revenue'] } } }],
  ['ebit', ledger, {
    value: [
      { table: 'Ledger', aggregate: 'sum', column: 'Amount', date: 'Date', where: { Kind: ['Revenue'] } },
      { table: 'Ledger', aggregate: 'sum', column: 'Amount', date: 'Date', where: { Kind: ['Cost of sales', 'Depreciation', 'Operating expenses'] }, sign: -1 },
    ],
  }],
  ['ebitda', hovedbok, {
    value: [
      { table: 'Hovedbok', aggregate: 'sum', column: 'Beløp', date: 'Bilagsdato', where: { Kontotype: ['Driftsinntekter'] } },
      { table: 'Hovedbok', aggregate: 'sum', column: 'Beløp', date: 'Bilagsdato', where: { Kontotype: ['Lønn', 'Varekostnad'] }, sign: -1 },
    ],
  }],
  ['customer-churn', kunder, {
    numerator: { table: 'Kunder', aggregate: 'count', date: 'Oppsagt' },
    denominator: { table: 'Kunder', aggregate: 'count', date: 'Kunde siden', open: { until: 'Oppsagt', at: 'start' } },
  }],
  ['new-customers', kunder, { value: { table: 'Kunder', aggregate: 'count', date: 'Kunde siden' } }],
  ['capacity-utilisation', timer, {
    numerator: { table: 'Timer', aggregate: 'sum', column: 'Brukte timer', date: 'Måned' },
    denominator: { table: 'Timer', aggregate: 'sum', column: 'Tilgjengelige timer', date: 'Måned' },
  }],
  ['support-page-views', besok, { value: { table: 'Besok', aggregate: 'sum', column: 'Sidevisninger', date: 'Dato', where: { Seksjon: ['Hjelp'] } } }],
  ['meetings-held', aktiviteter, { value: { table: 'Aktiviteter', aggregate: 'count', date: 'Dato', where: { Aktivitet: ['Møte'] } } }],
])('%s', (id, table, expected) => {
  expect(guessInputs(findKpi(id)!, table)).toEqual(expected);
});

test.each<[string, string, TableSketch]>([
  ['win-rate', 'nothing is lost in it', sketch('Deals', 'Stage:Open|Won', 'Closed:date')],
  ['outstanding-invoices', 'it does not say what is paid', sketch('Sales', 'Date:date', 'Amount:number')],
  ['overdue-share', 'it does not say what is due', sketch('Invoices', 'Invoice date:date', 'Paid:date', 'Amount:number')],
  ['sales-cycle', 'it has one date only', sketch('Deals', 'Stage:Lost|Won', 'Closed:date')],
  ['revenue', 'it has no amount', kundesvar],
  ['nps', 'it has no score', salg],
  ['support-requests', 'nothing was received in it', salg],
  ['headcount', 'nobody begins in it', invoices],
  ['ebit', 'it has no kinds of account', salg],
  ['meetings-held', 'no meeting is among its activities', sketch('Log', 'Date:date', 'Activity:Call|Mail')],
  ['first-contact-resolution', 'a yes in another column says something else', sketch('Tickets', 'Received:date', 'Solved:date', 'Urgent:No|Yes')],
])('%s is not proposed where %s', (id, _, table) => {
  expect(guessInputs(findKpi(id)!, table)).toBeUndefined();
});
