import type { KpiDefinition } from './KpiDefinition';

const SALES_DIMENSIONS = [
  { en: 'Sales representative', nb: 'Selger' },
  { en: 'Product', nb: 'Produkt' },
  { en: 'Customer segment', nb: 'Kundesegment' },
  { en: 'Account', nb: 'Kunde' },
  { en: 'Channel or partner', nb: 'Kanal eller partner' },
] as const;

export const salesKpis: readonly KpiDefinition[] = [
  {
    id: 'revenue-won',
    name: { en: 'Revenue won', nb: 'Vunnet salg' },
    definition: {
      en: 'Value of the deals won in the period, by close date, excluding VAT.',
      nb: 'Verdien av avtalene som ble vunnet i perioden, etter avslutningsdato, uten merverdiavgift.',
    },
    formula: { en: 'Σ value of won deals', nb: 'Σ verdi av vunne avtaler' },
    variant: {
      en: 'Orders won, taken from the pipeline on the day they closed; not yet invoiced or earned revenue.',
      nb: 'Ordreinngang fra salgspipelinen den dagen avtalen ble vunnet; ennå ikke fakturert eller opptjent inntekt.',
    },
    trap: {
      en: 'Several years of a subscription booked as one deal make a month look better than the income it brings.',
      nb: 'Flere års abonnement ført som én avtale får en måned til å se bedre ut enn inntekten den gir.',
    },
    departments: ['sales', 'company'],
    unit: 'currency',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'sum',
    inputs: [{ part: 'value', label: { en: 'Value of won deals', nb: 'Verdi av vunne avtaler' }, aggregate: 'sum' }],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'deals-won',
    name: { en: 'Deals won', nb: 'Vunne avtaler' },
    definition: {
      en: 'Number of deals won in the period, by close date.',
      nb: 'Antall avtaler som ble vunnet i perioden, etter avslutningsdato.',
    },
    formula: { en: 'number of won deals', nb: 'antall vunne avtaler' },
    variant: {
      en: 'Every won deal counts as one, whatever its size: sales volume in deals, not in units sold.',
      nb: 'Hver vunnet avtale teller som én uansett størrelse: salgsvolum i avtaler, ikke i solgte enheter.',
    },
    trap: {
      en: 'Splitting one order into several raises the count without selling more.',
      nb: 'Én ordre delt i flere øker antallet uten at det selges mer.',
    },
    departments: ['sales'],
    unit: 'count',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'sum',
    inputs: [{ part: 'value', label: { en: 'Won deals', nb: 'Vunne avtaler' }, aggregate: 'count' }],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'win-rate',
    name: { en: 'Win rate', nb: 'Vinnrate' },
    definition: {
      en: 'Share of the deals decided in the period that were won.',
      nb: 'Andelen av avtalene som ble avgjort i perioden, som ble vunnet.',
    },
    formula: { en: 'won ÷ (won + lost)', nb: 'vunnet ÷ (vunnet + tapt)' },
    variant: {
      en: 'By number of deals and by close date. Open deals stay out; they are neither won nor lost yet.',
      nb: 'Etter antall avtaler og avslutningsdato. Åpne avtaler holdes utenfor; de er verken vunnet eller tapt ennå.',
    },
    trap: {
      en: 'Lost deals that nobody closes stay open and make the rate look better than it is.',
      nb: 'Tapte avtaler som ingen lukker, blir stående åpne og får raten til å se bedre ut enn den er.',
    },
    departments: ['sales'],
    unit: 'share',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'ratio',
    inputs: [
      { part: 'numerator', label: { en: 'Won deals', nb: 'Vunne avtaler' }, aggregate: 'count' },
      { part: 'denominator', label: { en: 'Decided deals (won and lost)', nb: 'Avgjorte avtaler (vunnet og tapt)' }, aggregate: 'count' },
    ],
    function: 'WINRATE',
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.02, kind: 'absolute' },
  },
  {
    id: 'sales-cycle',
    name: { en: 'Sales cycle', nb: 'Salgssyklus' },
    definition: {
      en: 'Average number of days from the opening to the closing of the deals won in the period.',
      nb: 'Gjennomsnittlig antall dager fra åpning til avslutning for avtalene som ble vunnet i perioden.',
    },
    formula: {
      en: '(Σ close dates − Σ open dates) ÷ number of won deals',
      nb: '(Σ avslutningsdatoer − Σ åpningsdatoer) ÷ antall vunne avtaler',
    },
    variant: {
      en: 'Calendar days, won deals that have both dates, by close date. Lost deals, which often end sooner, stay out.',
      nb: 'Kalenderdager, vunne avtaler som har begge datoer, etter avslutningsdato. Tapte avtaler, som ofte ender tidligere, holdes utenfor.',
    },
    trap: {
      en: 'Deals that are registered only when they are nearly won make the cycle look short.',
      nb: 'Avtaler som først registreres når de nesten er vunnet, får syklusen til å se kort ut.',
    },
    departments: ['sales'],
    unit: 'days',
    direction: 'lower',
    frequency: 'monthly',
    rollup: 'ratio',
    inputs: [
      {
        part: 'numerator',
        label: { en: 'Days from opening to closing, won deals', nb: 'Dager fra åpning til avslutning, vunne avtaler' },
        aggregate: 'sum',
      },
      {
        part: 'denominator',
        label: { en: 'Won deals with both dates', nb: 'Vunne avtaler med begge datoer' },
        aggregate: 'count',
      },
    ],
    function: 'SALESCYCLE',
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'deal-size',
    name: { en: 'Average deal size', nb: 'Gjennomsnittlig avtalestørrelse' },
    definition: {
      en: 'Average value of the deals won in the period.',
      nb: 'Gjennomsnittlig verdi av avtalene som ble vunnet i perioden.',
    },
    formula: { en: 'revenue won ÷ deals won', nb: 'vunnet salg ÷ vunne avtaler' },
    variant: {
      en: 'The mean of won deals by close date; the typical deal (median) is often smaller.',
      nb: 'Gjennomsnittet av vunne avtaler etter avslutningsdato; den typiske avtalen (medianen) er ofte mindre.',
    },
    trap: {
      en: 'One very large deal moves the whole month.',
      nb: 'Én svært stor avtale flytter hele måneden.',
    },
    departments: ['sales'],
    unit: 'currency',
    direction: 'higher',
    frequency: 'monthly',
    rollup: 'ratio',
    inputs: [
      { part: 'numerator', label: { en: 'Value of won deals', nb: 'Verdi av vunne avtaler' }, aggregate: 'sum' },
      { part: 'denominator', label: { en: 'Won deals', nb: 'Vunne avtaler' }, aggregate: 'count' },
    ],
    function: 'DEALSIZE',
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
];
