import { SALES_DIMENSIONS, dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const WON = [{ says: ['won'], ifFound: true }] as const;
const WON_DEALS: KpiTerm = { aggregate: 'count', date: 'closed', where: WON };
const WON_VALUE: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'closed', where: WON };

/** What was won, how often, how large and how fast, and what was done for it. */
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
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Value of won deals', nb: 'Verdi av vunne avtaler' }, WON_VALUE)],
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
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Won deals', nb: 'Vunne avtaler' }, WON_DEALS)],
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
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Won deals', nb: 'Vunne avtaler' }, { ...WON_DEALS, where: [{ says: ['won'] }] }),
      part('denominator', { en: 'Decided deals (won and lost)', nb: 'Avgjorte avtaler (vunnet og tapt)' },
        { aggregate: 'count', date: 'closed', where: [{ says: ['lost', 'won'] }] }),
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
    unit: 'days', direction: 'lower', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Days from opening to closing, won deals', nb: 'Dager fra åpning til avslutning, vunne avtaler' },
        { aggregate: 'sum', column: 'closed', date: 'closed', where: WON }, { aggregate: 'sum', column: 'opened', date: 'closed', where: WON, sign: -1 }),
      part('denominator', { en: 'Won deals with both dates', nb: 'Vunne avtaler med begge datoer' },
        { aggregate: 'count', column: 'opened', date: 'closed', where: WON }),
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
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Value of won deals', nb: 'Verdi av vunne avtaler' }, WON_VALUE),
      part('denominator', { en: 'Won deals', nb: 'Vunne avtaler' }, WON_DEALS),
    ],
    function: 'DEALSIZE',
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'sales-velocity',
    name: { en: 'Sales velocity', nb: 'Salgshastighet' },
    definition: {
      en: 'Revenue that the open opportunities bring in a day, at the win rate, deal size and sales cycle of the period.',
      nb: 'Hvor mye inntekt de åpne salgsmulighetene gir per dag, med periodens vinnrate, avtalestørrelse og salgssyklus.',
    },
    formula: {
      en: 'open opportunities × average deal size × win rate ÷ sales cycle in days',
      nb: 'åpne salgsmuligheter × gjennomsnittlig avtalestørrelse × vinnrate ÷ salgssyklus i dager',
    },
    variant: {
      en: 'Opportunities open at the end of the period; deal size × win rate is taken as revenue won ÷ deals decided. A year is the average '
        + 'of its months.',
      nb: 'Salgsmuligheter som er åpne ved periodens slutt; avtalestørrelse × vinnrate regnes som vunnet salg ÷ avgjorte avtaler. Året er '
        + 'snittet av månedene.',
    },
    trap: {
      en: 'Opportunities that nobody will close inflate it: tidy the pipeline first.',
      nb: 'Salgsmuligheter ingen kommer til å avslutte, blåser den opp: rydd i pipelinen først.',
    },
    departments: ['sales'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'average',
    inputs: [
      part('factor', { en: 'Opportunities open at the end of the period', nb: 'Salgsmuligheter åpne ved periodens slutt' },
        { aggregate: 'count', date: 'opened', open: { until: 'closed' } }),
      part('secondFactor', { en: 'Value of won deals', nb: 'Verdi av vunne avtaler' }, { ...WON_VALUE, where: [{ says: ['won'] }] }),
      part('divisor', { en: 'Decided deals (won and lost)', nb: 'Avgjorte avtaler (vunnet og tapt)' },
        { aggregate: 'count', date: 'closed', where: [{ says: ['lost', 'won'] }] }),
      part('secondDivisor', { en: 'Average days from opening to closing, won deals', nb: 'Gjennomsnittlig antall dager fra åpning til avslutning, vunne avtaler' },
        { aggregate: 'average', column: 'closed', date: 'closed', where: [{ says: ['won'] }] },
        { aggregate: 'average', column: 'opened', date: 'closed', where: [{ says: ['won'] }], sign: -1 }),
    ],
    function: 'SALESVELOCITY',
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'meetings-held',
    name: { en: 'Customer meetings held', nb: 'Gjennomførte kundemøter' },
    definition: {
      en: 'Number of sales meetings with customers and prospects held in the period.',
      nb: 'Antall salgsmøter med kunder og mulige kunder gjennomført i perioden.',
    },
    formula: { en: 'number of meetings held', nb: 'antall gjennomførte møter' },
    variant: {
      en: 'On site or by video, by the date of the meeting; meetings booked but not held, and internal ones, stay out.',
      nb: 'Fysisk eller på video, etter møtedato; avtalte møter som ikke ble holdt, og interne møter, regnes ikke med.',
    },
    trap: {
      en: 'Counted alone it rewards meetings with those who will never buy.',
      nb: 'Målt alene belønner den møter med dem som aldri vil kjøpe.',
    },
    departments: ['sales'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Meetings held', nb: 'Gjennomførte møter' }, { aggregate: 'count', date: 'date', where: [{ says: ['meeting'] }] })],
    dimensions: [dimension.representative, dimension.segment, dimension.account],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'demonstrations-held',
    name: { en: 'Demonstrations held', nb: 'Gjennomførte demonstrasjoner' },
    definition: {
      en: 'Number of demonstrations of the product given to customers and prospects in the period.',
      nb: 'Antall produktdemonstrasjoner holdt for kunder og mulige kunder i perioden.',
    },
    formula: { en: 'number of demonstrations held', nb: 'antall gjennomførte demonstrasjoner' },
    variant: {
      en: 'One for each session, however many attend, by its date; recordings and trial accounts stay out.',
      nb: 'Én per gjennomføring uansett hvor mange som deltar, etter dato; opptak og prøvekontoer regnes ikke med.',
    },
    trap: {
      en: 'Demonstrations before the need is known fill the calendar and win little.',
      nb: 'Demonstrasjoner før behovet er avklart fyller kalenderen og gir lite salg.',
    },
    departments: ['sales'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Demonstrations held', nb: 'Gjennomførte demonstrasjoner' },
      { aggregate: 'count', date: 'date', where: [{ says: ['demonstration'] }] })],
    dimensions: [dimension.representative, dimension.product, dimension.segment],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'offers-sent',
    name: { en: 'Offers sent', nb: 'Sendte tilbud' },
    definition: {
      en: 'Number of offers with a price that were sent to customers in the period.',
      nb: 'Antall tilbud med pris som ble sendt til kunder i perioden.',
    },
    formula: { en: 'number of offers sent', nb: 'antall sendte tilbud' },
    variant: {
      en: 'By the date sent; a revised offer for the same need counts once, price estimates stay out.',
      nb: 'Etter dato sendt; et revidert tilbud på samme behov teller én gang, prisoverslag regnes ikke med.',
    },
    trap: {
      en: 'More offers with the same number of deals is more work, not more sales: read it beside the win rate.',
      nb: 'Flere tilbud og like mange avtaler er mer arbeid, ikke mer salg: les den sammen med vinnraten.',
    },
    departments: ['sales'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Offers sent', nb: 'Sendte tilbud' }, { aggregate: 'count', date: 'sent', where: [{ says: ['offer'], ifFound: true }] })],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
];
