import { SALES_DIMENSIONS, dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const NET_SALES: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'date', where: [{ says: ['revenue'], ifFound: true }] };
const NEW_SALES: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'closed', where: [{ says: ['won'], ifFound: true }, { says: ['newSale'] }] };
const UPSELL: KpiTerm = { aggregate: 'sum', column: 'amount', date: 'closed', where: [{ says: ['won'], ifFound: true }, { says: ['upsell'] }] };

/** What was sold, how much of it, through whom, and to whom: new customers or those one had. */
export const revenueKpis: readonly KpiDefinition[] = [
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
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Net sales', nb: 'Netto salgsinntekter' }, NET_SALES)],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'sales-volume',
    name: { en: 'Sales volume', nb: 'Salgsvolum' },
    definition: {
      en: 'Number of units sold in the period, net of returns: pieces, hours, licences or whatever the business sells.',
      nb: 'Antall solgte enheter i perioden, fratrukket returer: stykk, timer, lisenser eller det bedriften ellers selger.',
    },
    formula: { en: 'units sold − units returned', nb: 'solgte enheter − returnerte enheter' },
    variant: {
      en: 'Units, not money and not orders; returned units are rows with a negative quantity. By the same date as sales revenue.',
      nb: 'Enheter, ikke kroner og ikke ordrer; returer er rader med negativt antall. Etter samme dato som salgsinntektene.',
    },
    trap: {
      en: 'Units of different kinds do not add up to anything: break it down by product before comparing months.',
      nb: 'Ulike slags enheter gir ingen mening lagt sammen: fordel på produkt før måneder sammenlignes.',
    },
    departments: ['company', 'sales'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Units sold', nb: 'Solgte enheter' }, { aggregate: 'sum', column: 'quantity', date: 'date' })],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'revenue-by-channel',
    name: { en: 'Revenue by channel or partner', nb: 'Inntekter per kanal eller partner' },
    definition: {
      en: 'Net sales revenue of the period by the channel or partner that it came through, the own sales force counted as one channel.',
      nb: 'Netto salgsinntekter i perioden fordelt på kanalen eller partneren de kom gjennom; eget salgsapparat regnes som én kanal.',
    },
    formula: { en: 'Σ net sales of each channel', nb: 'Σ netto salgsinntekter i hver kanal' },
    variant: {
      en: 'What we earn, after the partner’s commission or discount, not what the end customer pays the partner. The channels add up to '
        + 'sales revenue.',
      nb: 'Det vi selv tjener, etter partnerens provisjon eller rabatt, ikke det sluttkunden betaler partneren. Kanalene summerer seg til '
        + 'salgsinntektene.',
    },
    trap: {
      en: 'A sale that two channels worked on is counted where the order came in; agree on that rule before comparing channels.',
      nb: 'Et salg to kanaler har bidratt til, telles der ordren kom inn; bli enige om regelen før kanalene sammenlignes.',
    },
    departments: ['company', 'sales'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Net sales by channel', nb: 'Netto salgsinntekter per kanal' }, NET_SALES)],
    dimensions: [dimension.channel, dimension.product, dimension.segment],
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'new-sales',
    name: { en: 'New sales', nb: 'Nysalg' },
    definition: {
      en: 'Value of the deals won in the period with customers who had not bought before, excluding VAT.',
      nb: 'Verdien av avtaler vunnet i perioden med kunder som ikke har kjøpt før, uten merverdiavgift.',
    },
    formula: { en: 'Σ value of won deals with new customers', nb: 'Σ verdi av vunne avtaler med nye kunder' },
    variant: {
      en: 'A customer’s first deal only, by close date; a customer who comes back after more than twelve months without a purchase counts as new.',
      nb: 'Bare kundens første avtale, etter avslutningsdato; en kunde som kommer tilbake etter mer enn tolv måneder uten kjøp, regnes som ny.',
    },
    trap: {
      en: 'A new subsidiary of an old customer looks new unless accounts are kept by group.',
      nb: 'Et nytt datterselskap av en gammel kunde ser ut som ny kunde hvis kundene ikke føres per konsern.',
    },
    departments: ['company', 'sales'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Value of won deals with new customers', nb: 'Verdi av vunne avtaler med nye kunder' }, NEW_SALES)],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'upsell',
    name: { en: 'Upsell', nb: 'Mersalg' },
    definition: {
      en: 'Value of the deals won in the period that sell existing customers more than they had: more units, a larger plan or further products.',
      nb: 'Verdien av avtaler vunnet i perioden der eksisterende kunder kjøper mer enn de hadde: flere enheter, større avtale eller flere produkter.',
    },
    formula: { en: 'Σ value of won deals with existing customers, renewals left out', nb: 'Σ verdi av vunne avtaler med eksisterende kunder, uten fornyelser' },
    variant: {
      en: 'Cross-selling included; renewals on the same terms and price indexation left out. Of a renewal that grows, only the growth.',
      nb: 'Kryssalg er med; fornyelser på samme vilkår og indeksregulering holdes utenfor. Av en fornyelse som øker, regnes bare økningen.',
    },
    trap: {
      en: 'Renewals booked as upsell hide that nothing more was sold.',
      nb: 'Fornyelser ført som mersalg skjuler at det ikke er solgt mer.',
    },
    departments: ['company', 'sales'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Value of won upsell deals', nb: 'Verdi av vunnet mersalg' }, UPSELL)],
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'upsell-share',
    name: { en: 'Upsell share (new sales against upsell)', nb: 'Mersalgsandel (nysalg mot mersalg)' },
    definition: {
      en: 'How much of what was sold in the period came from selling more to existing customers; the rest is new sales.',
      nb: 'Hvor stor del av salget i perioden som er mersalg til eksisterende kunder; resten er nysalg.',
    },
    formula: { en: 'upsell ÷ (new sales + upsell)', nb: 'mersalg ÷ (nysalg + mersalg)' },
    variant: {
      en: 'By value of won deals and close date; renewals on the same terms are in neither.',
      nb: 'Etter verdien av vunne avtaler og avslutningsdato; fornyelser på samme vilkår er ikke med i noen av delene.',
    },
    trap: {
      en: 'The share also rises when new sales fail: read it beside both amounts.',
      nb: 'Andelen stiger også når nysalget svikter: les den sammen med begge beløpene.',
    },
    departments: ['company', 'sales'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Upsell', nb: 'Mersalg' }, UPSELL),
      part('denominator', { en: 'New sales and upsell', nb: 'Nysalg og mersalg' }, NEW_SALES, UPSELL),
    ],
    function: 'UPSELLSHARE',
    dimensions: SALES_DIMENSIONS,
    tolerance: { value: 0.05, kind: 'absolute' },
  },
];
