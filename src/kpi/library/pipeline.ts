import { SALES_DIMENSIONS, dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const BUDGET: KpiTerm = { aggregate: 'sum', column: 'budget', date: 'month' };
const OPEN_VALUE: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'opened', open: { until: 'closed' } };

/** What may still be won, and whether it is enough. */
export const pipelineKpis: readonly KpiDefinition[] = [
  {
    id: 'pipeline-value',
    name: { en: 'Pipeline value', nb: 'Pipelineverdi' },
    definition: {
      en: 'Value of the opportunities that were open on the last day of the period.',
      nb: 'Verdien av salgsmulighetene som var åpne den siste dagen i perioden.',
    },
    formula: { en: 'Σ value of open opportunities', nb: 'Σ verdi av åpne salgsmuligheter' },
    variant: {
      en: 'Full value, not weighted by probability; a level at the end of the period, from opening to close date.',
      nb: 'Full verdi, ikke vektet med sannsynlighet; et nivå ved periodens slutt, fra åpnings- til avslutningsdato.',
    },
    trap: {
      en: 'Old opportunities that nobody closes make it look richer every month.',
      nb: 'Gamle salgsmuligheter som ingen lukker, får den til å se bedre ut for hver måned som går.',
    },
    departments: ['sales'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'last',
    inputs: [part('value', { en: 'Value of open opportunities', nb: 'Verdi av åpne salgsmuligheter' }, OPEN_VALUE)],
    dimensions: [...SALES_DIMENSIONS, dimension.stage],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'pipeline-coverage',
    name: { en: 'Pipeline coverage', nb: 'Pipelinedekning' },
    definition: {
      en: 'How many times the pipeline at the start of the period covers the sales target of the period.',
      nb: 'Hvor mange ganger pipelinen ved periodens start dekker salgsmålet for perioden.',
    },
    formula: { en: 'pipeline value at the start ÷ sales target of the period', nb: 'pipelineverdi ved start ÷ salgsmål for perioden' },
    variant: {
      en: 'Unweighted value of opportunities open on the day before the period begins, against the whole target still to be won then.',
      nb: 'Uvektet verdi av salgsmuligheter som er åpne dagen før perioden begynner, mot hele målet som da gjenstår.',
    },
    trap: {
      en: 'How much is enough follows from the win rate: at one in four, three times the target is too little.',
      nb: 'Hvor mye som er nok, følger av vinnraten: vinner dere én av fire, er tre ganger målet for lite.',
    },
    departments: ['sales'],
    unit: 'points', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Value of opportunities open at the start', nb: 'Verdi av salgsmuligheter åpne ved start' },
        { ...OPEN_VALUE, open: { until: 'closed', at: 'start' } }),
      part('denominator', { en: 'Sales target of the period', nb: 'Salgsmål for perioden' }, BUDGET),
    ],
    function: 'PIPELINECOVERAGE',
    dimensions: [dimension.representative, dimension.product],
    tolerance: { value: 0.25, kind: 'absolute' },
  },
  {
    id: 'leads-required',
    name: { en: 'Leads required', nb: 'Leadsbehov' },
    definition: {
      en: 'How many qualified leads it takes to reach the sales target of the period, at the win rate and deal size of the period.',
      nb: 'Hvor mange kvalifiserte leads som trengs for å nå salgsmålet i perioden, med periodens vinnrate og avtalestørrelse.',
    },
    formula: { en: 'sales target ÷ (average deal size × win rate), rounded up', nb: 'salgsmål ÷ (gjennomsnittlig avtalestørrelse × vinnrate), rundet opp' },
    variant: {
      en: 'Leads that became opportunities; divide by the lead conversion to get all leads. Deal size × win rate is taken as revenue won ÷ '
        + 'deals decided.',
      nb: 'Leads som er blitt salgsmuligheter; del på konverteringen av leads for å få alle leads. Avtalestørrelse × vinnrate regnes som '
        + 'vunnet salg ÷ avgjorte avtaler.',
    },
    trap: {
      en: 'Leads of this month are won a sales cycle later: they serve a later target.',
      nb: 'Månedens leads vinnes først en salgssyklus senere: de tjener et senere mål.',
    },
    departments: ['sales'],
    unit: 'count', direction: 'lower', frequency: 'monthly', rollup: 'sum',
    inputs: [
      part('factor', { en: 'Sales target of the period', nb: 'Salgsmål for perioden' }, BUDGET),
      part('secondFactor', { en: 'Decided deals (won and lost)', nb: 'Avgjorte avtaler (vunnet og tapt)' },
        { aggregate: 'count', date: 'closed', where: [{ says: ['lost', 'won'] }] }),
      part('divisor', { en: 'Value of won deals', nb: 'Verdi av vunne avtaler' },
        { aggregate: 'sum', column: 'amount', date: 'closed', where: [{ says: ['won'] }] }),
    ],
    roundUp: true,
    function: 'LEADSREQUIRED',
    dimensions: [dimension.representative, dimension.product],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'lead-conversion',
    name: { en: 'Lead conversion', nb: 'Konvertering av leads' },
    definition: {
      en: 'Share of the leads received in the period that became opportunities.',
      nb: 'Andelen av leadsene mottatt i perioden som ble til salgsmuligheter.',
    },
    formula: { en: 'leads that became opportunities ÷ leads received', nb: 'leads som ble salgsmuligheter ÷ mottatte leads' },
    variant: {
      en: 'By the date the lead was received, whenever it converted; duplicates and spam stay out of both.',
      nb: 'Etter datoen leadet ble mottatt, uansett når det ble konvertert; duplikater og søppelhenvendelser holdes utenfor begge.',
    },
    trap: {
      en: 'The newest months look poor only because their leads have not had the time.',
      nb: 'De ferskeste månedene ser svake ut bare fordi leadsene ikke har fått tid på seg.',
    },
    departments: ['sales'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Leads that became opportunities', nb: 'Leads som ble salgsmuligheter' },
        { aggregate: 'count', date: 'received', where: [{ says: ['converted'] }] }),
      part('denominator', { en: 'Leads received', nb: 'Mottatte leads' }, { aggregate: 'count', date: 'received' }),
    ],
    function: 'CONVERSION',
    dimensions: [dimension.source, dimension.representative, dimension.segment],
    tolerance: { value: 0.02, kind: 'absolute' },
  },
  {
    id: 'opportunities-by-stage',
    name: { en: 'Open opportunities by stage', nb: 'Åpne salgsmuligheter per fase' },
    definition: {
      en: 'Number of opportunities that were open on the last day of the period, by the stage that they have come to.',
      nb: 'Antall salgsmuligheter som var åpne den siste dagen i perioden, fordelt på fasen de er kommet til.',
    },
    formula: { en: 'number of open opportunities in each stage', nb: 'antall åpne salgsmuligheter i hver fase' },
    variant: {
      en: 'Opened and not closed on that day; won and lost ones are no longer in the pipeline.',
      nb: 'Åpnet og ikke avsluttet den dagen; vunne og tapte er ikke lenger i pipelinen.',
    },
    trap: {
      en: 'A table of deals knows today’s stage only: of earlier months, what has closed since stands under won or lost.',
      nb: 'En avtaletabell kjenner bare dagens fase: i tidligere måneder står det som siden er avsluttet, under vunnet eller tapt.',
    },
    departments: ['sales'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'last',
    inputs: [part('value', { en: 'Opportunities open at the end of the period', nb: 'Salgsmuligheter åpne ved periodens slutt' },
      { aggregate: 'count', date: 'opened', open: { until: 'closed' } })],
    dimensions: [dimension.stage, dimension.representative, dimension.product],
    tolerance: { value: 0.1, kind: 'relative' },
  },
];
