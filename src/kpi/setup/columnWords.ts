import type { ChoiceRole, ColumnRole } from '../library/KpiDefinition';

interface ColumnWords {
  readonly kind: 'date' | 'number' | 'text';
  /** Parts of names, the surest first, as data in English and Norwegian use them */
  readonly words: readonly string[];
  /** A table's first column of the kind serves where no name tells */
  readonly orFirst?: true;
}

/** By which names a column is found. */
export const columnWords: Readonly<Record<ColumnRole, ColumnWords>> = {
  date: { kind: 'date', words: ['date', 'dato', 'month', 'måned', 'period'], orFirst: true },
  opened: { kind: 'date', words: ['open', 'åpnet', 'engag', 'creat', 'opprett', 'start', 'sent', 'sendt'] },
  closed: { kind: 'date', words: ['clos', 'decid', 'won', 'avgjort', 'avslut', 'lukk', 'vunn', 'end'], orFirst: true },
  sent: { kind: 'date', words: ['sent', 'sendt', 'offer', 'tilbud', 'quote', 'proposal', 'activity', 'aktivitet'] },
  invoiced: { kind: 'date', words: ['invoice', 'faktura', 'issued', 'billed', 'date', 'dato'] },
  due: { kind: 'date', words: ['due', 'forfall', 'betalingsfrist'] },
  paid: { kind: 'date', words: ['paid', 'payment date', 'payment_date', 'betalt', 'innbetal', 'betalingsdato', 'settled', 'oppgjort'] },
  received: { kind: 'date', words: ['received', 'mottatt', 'created', 'opprettet', 'registered', 'registrert', 'open', 'åpnet', 'innmeldt'] },
  solved: { kind: 'date', words: ['solved', 'løst', 'closed', 'lukket', 'completed', 'avsluttet', 'ferdig'] },
  started: { kind: 'date', words: ['start', 'begun', 'begynt', 'påbegynt'] },
  finished: { kind: 'date', words: ['finish', 'ferdig', 'end', 'slutt', 'done', 'complet', 'fullført'] },
  joined: { kind: 'date', words: ['start', 'hired', 'joined', 'ansatt', 'tiltr', 'begynt'] },
  left: { kind: 'date', words: ['left', 'leav', 'end', 'slutt', 'fratr', 'terminat'] },
  customerSince: { kind: 'date', words: ['since', 'siden', 'kunde fra', 'customer from', 'first', 'første', 'signed', 'signert', 'start'] },
  customerUntil: { kind: 'date', words: ['churn', 'until', 'cancel', 'oppsagt', 'opphør', 'kunde til', 'lost', 'tapt', 'slutt', 'end'] },
  qualifiedOn: { kind: 'date', words: ['qualified', 'kvalifisert'] },
  month: { kind: 'date', words: ['month', 'måned', 'period', 'budget', 'target', 'mål'] },
  amount: { kind: 'number', words: ['amount', 'beløp', 'value', 'verdi', 'revenue', 'omsetning', 'sales', 'salg', 'total', 'sum', 'turnover', 'inntekt'] },
  cost: { kind: 'number', words: ['cost', 'cogs', 'kost', 'vareforbruk'] },
  quantity: { kind: 'number', words: ['quantity', 'qty', 'antall', 'units', 'volume', 'volum', 'stk', 'pieces'] },
  budget: { kind: 'number', words: ['target', 'budget', 'budsjett', 'quota', 'måltall', 'salgsmål'] },
  score: { kind: 'number', words: ['score', 'nps', 'csat', 'ces', 'rating', 'karakter', 'poeng', 'svar', 'answer'] },
  hours: { kind: 'number', words: ['hours', 'timer', 'duration', 'varighet', 'tid', 'time'] },
  hoursUsed: { kind: 'number', words: ['used', 'worked', 'billable', 'billed', 'brukt', 'fakturer', 'arbeidet', 'benyttet', 'produktive'] },
  hoursAvailable: { kind: 'number', words: ['available', 'capacity', 'tilgjengelig', 'kapasitet', 'normtid', 'disponib'] },
  views: { kind: 'number', words: ['views', 'visits', 'sidevisning', 'visning', 'besøk', 'sessions'] },
  openingRevenue: { kind: 'number', words: ['opening', 'inngående', 'start'] },
  expansion: { kind: 'number', words: ['expan', 'upsell', 'økning', 'mersalg', 'utvid'] },
  contraction: { kind: 'number', words: ['contract', 'downgrade', 'reduksjon', 'nedgrad'] },
  churnedRevenue: { kind: 'number', words: ['churn', 'lost', 'cancel', 'frafall', 'tapt', 'oppsagt'] },
  requestType: { kind: 'text', words: ['type', 'categor', 'kategori', 'tema', 'topic', 'subject', 'emne', 'årsak'] },
  // What somebody has made up themselves may be called anything.
  ofValue: { kind: 'number', words: [], orFirst: true },
  ofNumerator: { kind: 'number', words: [], orFirst: true },
  ofDenominator: { kind: 'number', words: [], orFirst: true },
};

interface ChoiceWords {
  /** Whole texts */
  readonly texts: readonly string[];
  /** Parts of the column's name, where the texts alone (`yes`) could mean anything */
  readonly column?: readonly string[];
}

/** By which texts a row says what it is. */
export const choiceWords: Readonly<Record<ChoiceRole, ChoiceWords>> = {
  won: { texts: ['won', 'closed won', 'vunnet'] },
  lost: { texts: ['lost', 'closed lost', 'tapt'] },
  newSale: { texts: ['new', 'new sale', 'new sales', 'new business', 'new customer', 'ny', 'nysalg', 'ny kunde', 'nykunde'] },
  upsell: {
    texts: [
      'upsell', 'up-sell', 'upselling', 'cross-sell', 'expansion', 'existing', 'existing customer', 'existing business',
      'mersalg', 'kryssalg', 'tilleggssalg', 'eksisterende kunde',
    ],
  },
  meeting: { texts: ['meeting', 'meeting held', 'customer meeting', 'møte', 'møte holdt', 'kundemøte', 'salgsmøte'] },
  demonstration: { texts: ['demo', 'demo held', 'demonstration', 'product demo', 'demonstrasjon', 'produktdemo'] },
  offer: { texts: ['offer', 'offer sent', 'quote', 'quote sent', 'proposal', 'proposal sent', 'tilbud', 'tilbud sendt'] },
  converted: { texts: ['converted', 'qualified', 'konvertert', 'kvalifisert'] },
  firstContact: { column: ['first', 'første', 'fcr'], texts: ['yes', 'y', 'true', '1', 'ja', 'j', 'sann'] },
  supportPage: { texts: ['support', 'help', 'help centre', 'help center', 'customer service', 'hjelp', 'hjelpesenter', 'kundeservice', 'brukerstøtte'] },
  revenue: {
    texts: [
      'revenue', 'revenues', 'sales', 'sales revenue', 'operating revenue', 'net sales',
      'omsetning', 'salgsinntekt', 'salgsinntekter', 'driftsinntekt', 'driftsinntekter',
    ],
  },
  otherIncome: { texts: ['other income', 'other operating income', 'annen driftsinntekt', 'andre driftsinntekter', 'andre inntekter'] },
  costOfSales: { texts: ['cost of sales', 'cost of goods sold', 'cogs', 'varekostnad', 'varekostnader', 'vareforbruk'] },
  operatingExpense: {
    texts: [
      'operating expense', 'operating expenses', 'opex', 'expense', 'expenses', 'payroll', 'salaries', 'other operating expenses',
      'driftskostnad', 'driftskostnader', 'andre driftskostnader', 'annen driftskostnad', 'lønn', 'lønnskostnad', 'lønnskostnader', 'personalkostnader',
    ],
  },
  depreciation: {
    texts: [
      'depreciation', 'amortisation', 'amortization', 'impairment', 'depreciation and amortisation', 'depreciation and amortization',
      'avskrivning', 'avskrivninger', 'nedskrivning', 'nedskrivninger', 'av- og nedskrivninger',
    ],
  },
  financialIncome: { texts: ['financial income', 'interest income', 'finansinntekt', 'finansinntekter', 'renteinntekt', 'renteinntekter'] },
  financialExpense: {
    texts: ['financial expense', 'financial expenses', 'interest expense', 'finanskostnad', 'finanskostnader', 'rentekostnad', 'rentekostnader'],
  },
  tax: { texts: ['tax', 'taxes', 'income tax', 'skatt', 'skattekostnad'] },
  rowsOfValue: { texts: [] },
  rowsOfNumerator: { texts: [] },
  rowsOfDenominator: { texts: [] },
};
