import { type Bilingual, findKpi, kpiLibrary } from '../../src/kpi';

/** What the product promises to define and compute, item by item, and the records that do. */
const PROMISED: readonly (readonly [item: string, ...ids: readonly string[]])[] = [
  // Company
  ['total sales revenue', 'revenue'],
  ['total sales volume', 'sales-volume'],
  ['revenue by channel or partner', 'revenue-by-channel'],
  ['new sales against upsell', 'new-sales', 'upsell', 'upsell-share'],
  ['net margin', 'net-margin'],
  ['gross margin', 'gross-margin'],
  ['invoiced amount', 'invoiced-amount'],
  ['outstanding invoices', 'outstanding-invoices', 'overdue-share', 'dso'],
  ['operating result', 'ebit', 'ebitda', 'operating-margin'],
  ['capacity utilisation', 'capacity-utilisation'],
  ['productivity', 'productivity'],
  ['number of employees', 'headcount'],
  ['employee engagement', 'employee-engagement', 'enps'],
  // Sales
  ['total revenue and volume', 'revenue-won', 'deals-won'],
  ['sales by channel or partner', 'revenue-by-channel'],
  ['new sales', 'new-sales'],
  ['upsell', 'upsell'],
  ['number of activities: meetings, demonstrations, offers sent', 'meetings-held', 'demonstrations-held', 'offers-sent'],
  ['pipeline: lead requirement', 'leads-required', 'pipeline-coverage'],
  ['pipeline: conversion', 'lead-conversion'],
  ['pipeline: number per stage', 'opportunities-by-stage', 'pipeline-value'],
  ['sales velocity', 'sales-velocity', 'win-rate', 'sales-cycle', 'deal-size'],
  // Support and service
  ['total requests', 'support-requests', 'request-backlog'],
  ['requests by type or category', 'requests-by-type'],
  ['handling time by step', 'handling-time', 'resolution-time', 'sla-share', 'first-contact-resolution'],
  ['average close rate (new customers in a period)', 'new-customers', 'close-rate'],
  ['most visited pages and support pages', 'page-views', 'support-page-views'],
  // Customer experience
  ['customer satisfaction', 'csat', 'ces'],
  ['Net Promoter Score', 'nps'],
  ['customer churn', 'customer-churn', 'net-revenue-retention', 'gross-revenue-retention'],
];

/** By what each has to be broken down, where the product says so. */
const PROMISED_DIMENSIONS: readonly (readonly [id: string, ...dimensions: readonly string[]])[] = [
  ['revenue', 'Sales representative', 'Product', 'Customer segment', 'Account'],
  ['sales-volume', 'Sales representative', 'Product', 'Customer segment', 'Account'],
  ['revenue-by-channel', 'Channel or partner'],
  ['invoiced-amount', 'Account', 'Channel or partner'],
  ['revenue-won', 'Sales representative', 'Product', 'Customer segment', 'Account', 'Channel or partner'],
  ['opportunities-by-stage', 'Stage'],
  ['requests-by-type', 'Type or category'],
  ['handling-time', 'Step'],
  ['page-views', 'Page'],
  ['support-page-views', 'Page'],
];

/** The KPI functions of the field, as the reference names them. */
const FUNCTIONS = [
  'NPS', 'NPSFROM', 'CSAT', 'CES', 'CHURN', 'RETENTION', 'REVENUECHURN', 'NRR', 'GRR',
  'WINRATE', 'CONVERSION', 'DEALSIZE', 'SALESCYCLE', 'SALESVELOCITY', 'PIPELINECOVERAGE', 'LEADSREQUIRED', 'UPSELLSHARE', 'CLOSERATE',
  'GROSSMARGIN', 'NETMARGIN', 'OPERATINGMARGIN', 'EBIT', 'EBITDA', 'DSO', 'OUTSTANDING',
  'UTILIZATION', 'PRODUCTIVITY', 'HEADCOUNT', 'TURNOVER', 'ENPS', 'ENGAGEMENT', 'HANDLETIME', 'FCR', 'SLA', 'BACKLOG',
];

const byId = kpiLibrary.map((kpi) => [kpi.id, kpi] as const);

describe('the KPI library', () => {
  it('has unique, stable ids', () => {
    const ids = kpiLibrary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('is found by id', () => {
    expect(findKpi('win-rate')?.name).toEqual({ en: 'Win rate', nb: 'Vinnrate' });
    expect(findKpi('my-own')).toBeUndefined();
    expect(findKpi('')).toBeUndefined();
  });

  it.each(PROMISED)('has %s', (_, ...ids) => {
    for (const id of ids) expect(findKpi(id)?.id).toBe(id);
  });

  it('holds nothing that was not promised', () => {
    const promised = new Set(PROMISED.flatMap(([, ...ids]) => ids));
    expect(kpiLibrary.map(({ id }) => id).filter((id) => !promised.has(id))).toEqual([]);
  });

  it.each(PROMISED_DIMENSIONS)('%s is broken down by %s', (id, ...dimensions) => {
    expect(findKpi(id)?.dimensions.map(({ en }) => en)).toEqual(expect.arrayContaining([...dimensions]));
  });

  it.each(['en', 'nb'] as const)('gives no two KPIs one name or definition (%s)', (language) => {
    for (const texts of [kpiLibrary.map(({ name }) => name[language]), kpiLibrary.map(({ definition }) => definition[language])]) {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it.each(byId)('%s is whole', (_, kpi) => {
    const texts: Bilingual[] = [
      kpi.name, kpi.definition, kpi.formula, kpi.variant, kpi.trap, ...kpi.inputs.map(({ label }) => label), ...kpi.dimensions,
    ];
    for (const { en, nb } of texts) {
      expect(en.trim()).toBe(en);
      expect(nb.trim()).toBe(nb);
      expect(en).not.toBe('');
      expect(nb).not.toBe('');
    }
    for (const text of [kpi.definition, kpi.variant, kpi.trap, kpi.formula]) expect(text.en).not.toBe(text.nb);
    for (const text of [kpi.definition, kpi.variant, kpi.trap]) {
      expect(text.en).toMatch(/\.$/);
      expect(text.nb).toMatch(/\.$/);
    }
    expect(kpi.departments.length).toBeGreaterThan(0);
    expect(kpi.dimensions.length).toBeGreaterThan(0);
    if (kpi.function) expect(FUNCTIONS).toContain(kpi.function);
  });

  it.each(byId)('%s adds up as its inputs say', (_, { rollup, inputs, unit }) => {
    const parts = inputs.map(({ part }) => part);
    if (rollup === 'ratio') expect(parts).toEqual(['numerator', 'denominator']);
    else if (parts.includes('factor')) expect(parts).toContain('divisor');
    else expect(parts).toEqual(['value']);
    if (unit === 'share' || unit === 'points') expect(rollup).toBe('ratio');
    for (const { aggregate, terms } of inputs) expect(terms[0]!.aggregate).toBe(aggregate);
  });

  // What stands open on a day is a level: months of it do not add up, and only a level is counted so.
  it.each(byId)('%s is a level if it counts what stands open', (_, { rollup, inputs }) => {
    const values = inputs.filter(({ part }) => part === 'value').flatMap(({ terms }) => terms);
    if (values.length > 0) expect(rollup === 'last').toBe(values.every((term) => term.open !== undefined));
  });

  it.each(byId)('%s tolerates in the kind that suits its unit', (_, { unit, tolerance }) => {
    expect(tolerance.kind).toBe(unit === 'share' || unit === 'points' ? 'absolute' : 'relative');
    expect(tolerance.value).toBeGreaterThan(0);
  });
});
