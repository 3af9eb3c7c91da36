import { answers, favourable, netPromoters } from './answers';
import { dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const CUSTOMER_DIMENSIONS = [dimension.segment, dimension.account, dimension.product] as const;

const OPENING_REVENUE: KpiTerm = { aggregate: 'sum', column: 'openingRevenue', date: 'date' };
const EXPANSION: KpiTerm = { aggregate: 'sum', column: 'expansion', date: 'date' };
const CONTRACTION: KpiTerm = { aggregate: 'sum', column: 'contraction', date: 'date', sign: -1 };
const CHURNED: KpiTerm = { aggregate: 'sum', column: 'churnedRevenue', date: 'date', sign: -1 };

/** What customers think of us, and whether they stay. */
export const customerKpis: readonly KpiDefinition[] = [
  {
    id: 'csat',
    name: { en: 'Customer satisfaction (CSAT)', nb: 'Kundetilfredshet (CSAT)' },
    definition: {
      en: 'Share of the customers who answered that are satisfied.',
      nb: 'Andelen av kundene som svarte, som er fornøyde.',
    },
    formula: { en: 'answers of 4 and 5 ÷ all answers', nb: 'svar 4 og 5 ÷ alle svar' },
    variant: {
      en: 'The two best answers on a scale from 1 to 5, by the date of the answer; the mean of the answers is another measure under the same name.',
      nb: 'De to beste svarene på en skala fra 1 til 5, etter svardato; snittet av svarene er et annet mål under samme navn.',
    },
    trap: {
      en: 'Those who answer are not those who left: with few replies it tells of the friendly ones.',
      nb: 'De som svarer, er ikke de som har sluttet: med få svar forteller den om de velvillige.',
    },
    departments: ['customer', 'support'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Satisfied answers (4 and 5)', nb: 'Fornøyde svar (4 og 5)' }, favourable),
      part('denominator', { en: 'All answers', nb: 'Alle svar' }, answers),
    ],
    function: 'CSAT',
    dimensions: CUSTOMER_DIMENSIONS,
    tolerance: { value: 0.02, kind: 'absolute' },
  },
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
    unit: 'points', direction: 'higher', frequency: 'quarterly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: '100 × (promoters − detractors)', nb: '100 × (ambassadører − kritikere)' }, ...netPromoters),
      part('denominator', { en: 'All answers', nb: 'Alle svar' }, answers),
    ],
    function: 'NPS',
    dimensions: CUSTOMER_DIMENSIONS,
    tolerance: { value: 5, kind: 'absolute' },
  },
  {
    id: 'ces',
    name: { en: 'Customer effort score (CES)', nb: 'Kundens opplevde innsats (CES)' },
    definition: {
      en: 'How easy customers found it to get their matter settled: the mean of their answers from 1 to 7.',
      nb: 'Hvor enkelt kundene syntes det var å få ordnet saken sin: gjennomsnittet av svarene fra 1 til 7.',
    },
    formula: { en: 'Σ answers ÷ number of answers', nb: 'Σ svar ÷ antall svar' },
    variant: {
      en: '“The company made it easy”, 7 = agree strongly: high is good. The older wording asks for the effort, where low is good.',
      nb: '«Bedriften gjorde det enkelt», 7 = helt enig: høyt er bra. Den eldre formuleringen spør om innsatsen, og da er lavt bra.',
    },
    trap: {
      en: 'It speaks of one contact just made, not of how loyal the customer is.',
      nb: 'Den sier noe om én kontakt som nettopp har vært, ikke om hvor lojal kunden er.',
    },
    departments: ['customer', 'support'],
    unit: 'points', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Sum of the answers', nb: 'Summen av svarene' }, { aggregate: 'sum', column: 'score', date: 'date' }),
      part('denominator', { en: 'All answers', nb: 'Alle svar' }, answers),
    ],
    function: 'CES',
    dimensions: [dimension.requestType, dimension.channel, dimension.segment],
    tolerance: { value: 0.3, kind: 'absolute' },
  },
  {
    id: 'customer-churn',
    name: { en: 'Customer churn', nb: 'Kundefrafall' },
    definition: {
      en: 'Customers who left in the period, as a share of those there were when it began.',
      nb: 'Kunder som sluttet i perioden, som andel av dem som var kunder da den begynte.',
    },
    formula: { en: 'customers lost ÷ customers at the start', nb: 'tapte kunder ÷ kunder ved periodens start' },
    variant: {
      en: 'Lost customers are counted one by one, never as opening − closing, which new customers would hide. By the date the customer ended; '
        + 'a longer period shows the average month.',
      nb: 'Tapte kunder telles én for én, aldri som inngående − utgående, der nye kunder ville skjult dem. Etter datoen kundeforholdet tok slutt; '
        + 'en lengre periode viser den gjennomsnittlige måneden.',
    },
    trap: {
      en: 'Where nothing is cancelled, as in retail, somebody has to decide after how long a silence a customer is lost.',
      nb: 'Der ingenting sies opp, som i varehandel, må noen bestemme hvor lang stillhet som betyr at kunden er tapt.',
    },
    departments: ['customer', 'company'],
    unit: 'share', direction: 'lower', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Customers lost in the period', nb: 'Kunder tapt i perioden' }, { aggregate: 'count', date: 'customerUntil' }),
      part('denominator', { en: 'Customers at the start of the period', nb: 'Kunder ved periodens start' },
        { aggregate: 'count', date: 'customerSince', open: { until: 'customerUntil', at: 'start' } }),
    ],
    function: 'CHURN',
    dimensions: [dimension.segment, dimension.product, dimension.channel],
    tolerance: { value: 0.005, kind: 'absolute' },
  },
  {
    id: 'net-revenue-retention',
    name: { en: 'Net revenue retention (NRR)', nb: 'Netto inntektsbevaring (NRR)' },
    definition: {
      en: 'What the recurring revenue of the customers one had at the start has become at the end of the period.',
      nb: 'Hva de gjentakende inntektene fra kundene man hadde ved starten, er blitt til ved periodens slutt.',
    },
    formula: {
      en: '(opening + expansion − contraction − churned) ÷ opening',
      nb: '(inngående + økning − reduksjon − frafall) ÷ inngående',
    },
    variant: {
      en: 'Recurring revenue of existing customers only; new customers stay out. Above 100 % they grow by themselves. A longer period shows '
        + 'the average month.',
      nb: 'Bare gjentakende inntekter fra eksisterende kunder; nye kunder holdes utenfor. Over 100 % vokser de av seg selv. En lengre periode '
        + 'viser den gjennomsnittlige måneden.',
    },
    trap: {
      en: 'A few customers who buy more can hide many who leave: read it beside the gross figure.',
      nb: 'Noen få kunder som kjøper mer, kan skjule mange som slutter: les den sammen med brutto inntektsbevaring.',
    },
    departments: ['customer', 'company'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Opening revenue with expansion, less contraction and churn', nb: 'Inngående inntekter med økning, minus reduksjon og frafall' },
        OPENING_REVENUE, EXPANSION, CONTRACTION, CHURNED),
      part('denominator', { en: 'Opening recurring revenue', nb: 'Inngående gjentakende inntekter' }, OPENING_REVENUE),
    ],
    function: 'NRR',
    dimensions: CUSTOMER_DIMENSIONS,
    tolerance: { value: 0.01, kind: 'absolute' },
  },
  {
    id: 'gross-revenue-retention',
    name: { en: 'Gross revenue retention (GRR)', nb: 'Brutto inntektsbevaring (GRR)' },
    definition: {
      en: 'How much of the recurring revenue at the start is kept, before anything sold on top.',
      nb: 'Hvor mye av de gjentakende inntektene ved starten som er beholdt, før mersalg.',
    },
    formula: { en: '(opening − contraction − churned) ÷ opening', nb: '(inngående − reduksjon − frafall) ÷ inngående' },
    variant: {
      en: 'Expansion stays out, so it never passes 100 %; 1 minus it is gross revenue churn. A longer period shows the average month.',
      nb: 'Økning holdes utenfor, så den aldri passerer 100 %; 1 minus denne er brutto inntektsfrafall. En lengre periode viser den '
        + 'gjennomsnittlige måneden.',
    },
    trap: {
      en: 'One large customer who leaves can be the whole month: look at who it was.',
      nb: 'Én stor kunde som slutter, kan være hele månedens utslag: se på hvem det var.',
    },
    departments: ['customer', 'company'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Opening revenue less contraction and churn', nb: 'Inngående inntekter minus reduksjon og frafall' },
        OPENING_REVENUE, CONTRACTION, CHURNED),
      part('denominator', { en: 'Opening recurring revenue', nb: 'Inngående gjentakende inntekter' }, OPENING_REVENUE),
    ],
    function: 'GRR',
    dimensions: CUSTOMER_DIMENSIONS,
    tolerance: { value: 0.01, kind: 'absolute' },
  },
];
