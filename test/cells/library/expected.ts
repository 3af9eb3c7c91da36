import {
  backlog, churn, closeRate, conversion, dealSize, dso, ebit, ebitda, fcr, grossMargin, grr, handleTime, headcount, leadsRequired, meanAnswer,
  netMargin, nps, nrr, operatingMargin, outstanding, pipelineCoverage, productivity, salesCycle, salesVelocity, sla, success, topTwoShare,
  upsellShare, utilization, winRate, type Outcome, type Outstanding,
} from '../../../src/kpi';
import { mean, numbers, total, type PeriodRows } from './PeriodRows';
import type { WorldName } from './worlds';

/** What a KPI is in one period, worked out from the rows themselves; NaN and infinity where there is nothing to divide. */
interface Expectation {
  readonly id: string;
  readonly world: WorldName;
  readonly byHand: (rows: PeriodRows) => number;
  /** The same by the KPI's function, where it has one */
  readonly byFunction?: (rows: PeriodRows) => Outcome<number, unknown>;
}

const WON = ['Stage', 'Won'] as const;
const DECIDED = ['Stage', 'Won', 'Lost'] as const;
const EXPENSES = ['Salaries', 'Operating expenses', 'Depreciation', 'Impairment'] as const;
const OPERATING_COSTS = ['Cost of sales', ...EXPENSES] as const;

const won = (rows: PeriodRows) => rows.dated('Closed', WON);
const sold = (rows: PeriodRows, kind: string) => total(won(rows).filter((row) => row.Kind === kind), 'Value');
const booked = (rows: PeriodRows, ...accounts: readonly string[]) => total(rows.dated('Date', ['Account', ...accounts]), 'Amount');
const operatingResult = (rows: PeriodRows) => booked(rows, 'Sales revenue', 'Other operating income') - booked(rows, ...OPERATING_COSTS);
const unpaid = (rows: PeriodRows) => rows.open('Invoice date', 'Paid date');
const scores = (rows: PeriodRows) => numbers(rows.dated('Date'), 'Score');
const shareOfBest = (rows: PeriodRows) => scores(rows).filter((score) => score >= 4).length / scores(rows).length;
const promoters = (rows: PeriodRows) => scores(rows).filter((score) => score >= 9).length;
const detractors = (rows: PeriodRows) => scores(rows).filter((score) => score <= 6).length;
const netPromoters = (rows: PeriodRows) => (100 * (promoters(rows) - detractors(rows))) / scores(rows).length;
const cycle = (rows: PeriodRows) => mean(won(rows).map((row) => (row.Closed as number) - (row.Opened as number)));
const solved = (rows: PeriodRows) => rows.dated('Solved');
const sumOf = (rows: PeriodRows, column: string) => total(rows.dated('Date'), column);

const netIncome = (rows: PeriodRows) => operatingResult(rows) + booked(rows, 'Financial income') - booked(rows, 'Financial expenses', 'Tax');
/** A column of all rows, blanks in their place. */
const dates = (rows: PeriodRows, column: string) => rows.all.map((row) => row[column] as number | null);
const ofOutstanding = (rows: PeriodRows, pick: (found: Outstanding) => Outcome<number, unknown>) => {
  const lists = { amounts: dates(rows, 'Amount'), invoiceDates: dates(rows, 'Invoice date'), dueDates: dates(rows, 'Due date'), paidDates: dates(rows, 'Paid date') };
  const found = outstanding(lists, rows.period.end);
  return found.ok ? pick(found.value) : found;
};
/** By size and win rate of the period's own deals. */
const ofDeals = (rows: PeriodRows, pick: (size: number, share: number) => Outcome<number, unknown>) => {
  const size = dealSize(total(won(rows), 'Value'), won(rows).length);
  const share = winRate(won(rows).length, rows.dated('Closed', ['Stage', 'Lost']).length);
  if (!size.ok) return size;
  return share.ok ? pick(size.value, share.value) : share;
};

/** One line for every record of the library. */
export const expectations: readonly Expectation[] = [
  { id: 'revenue', world: 'sold', byHand: (rows) => sumOf(rows, 'Amount') },
  { id: 'sales-volume', world: 'sold', byHand: (rows) => sumOf(rows, 'Quantity') },
  { id: 'revenue-by-channel', world: 'sold', byHand: (rows) => sumOf(rows, 'Amount') },
  { id: 'new-sales', world: 'deals', byHand: (rows) => sold(rows, 'New') },
  { id: 'upsell', world: 'deals', byHand: (rows) => sold(rows, 'Upsell') },
  {
    id: 'upsell-share', world: 'deals', byHand: (rows) => sold(rows, 'Upsell') / (sold(rows, 'New') + sold(rows, 'Upsell')),
    byFunction: (rows) => upsellShare(sold(rows, 'New'), sold(rows, 'Upsell')),
  },
  {
    id: 'gross-margin', world: 'sold', byHand: (rows) => (sumOf(rows, 'Amount') - sumOf(rows, 'Cost')) / sumOf(rows, 'Amount'),
    byFunction: (rows) => grossMargin(sumOf(rows, 'Amount'), sumOf(rows, 'Cost')),
  },
  {
    id: 'net-margin', world: 'ledger', byHand: (rows) => netIncome(rows) / booked(rows, 'Sales revenue'),
    byFunction: (rows) => netMargin(booked(rows, 'Sales revenue'), netIncome(rows)),
  },
  {
    id: 'ebit', world: 'ledger', byHand: operatingResult,
    byFunction: (rows) => ebit(booked(rows, 'Sales revenue'), booked(rows, 'Cost of sales'), booked(rows, ...EXPENSES), booked(rows, 'Other operating income')),
  },
  {
    id: 'ebitda', world: 'ledger', byHand: (rows) => operatingResult(rows) + booked(rows, 'Depreciation', 'Impairment'),
    byFunction: (rows) => ebitda(operatingResult(rows), booked(rows, 'Depreciation'), 0, booked(rows, 'Impairment')),
  },
  {
    id: 'operating-margin', world: 'ledger', byHand: (rows) => operatingResult(rows) / booked(rows, 'Sales revenue'),
    byFunction: (rows) => operatingMargin(booked(rows, 'Sales revenue'), operatingResult(rows)),
  },
  { id: 'invoiced-amount', world: 'invoices', byHand: (rows) => total(rows.dated('Invoice date'), 'Amount') },
  {
    id: 'outstanding-invoices', world: 'invoices', byHand: (rows) => total(unpaid(rows), 'Amount'),
    byFunction: (rows) => ofOutstanding(rows, ({ total: amount }) => success(amount)),
  },
  {
    id: 'overdue-share', world: 'invoices', byHand: (rows) => total(unpaid(rows).filter((row) => (row['Due date'] as number) < rows.period.end), 'Amount') / total(unpaid(rows), 'Amount'),
    byFunction: (rows) => ofOutstanding(rows, ({ overdueShare }) => overdueShare),
  },
  {
    id: 'dso', world: 'invoices', byHand: (rows) => (total(unpaid(rows), 'Amount') / total(rows.dated('Invoice date'), 'Amount')) * 30,
    byFunction: (rows) => dso(total(unpaid(rows), 'Amount'), total(rows.dated('Invoice date'), 'Amount'), 30),
  },
  {
    id: 'capacity-utilisation', world: 'hours', byHand: (rows) => sumOf(rows, 'Hours used') / sumOf(rows, 'Hours available'),
    byFunction: (rows) => utilization(sumOf(rows, 'Hours used'), sumOf(rows, 'Hours available')),
  },
  {
    id: 'productivity', world: 'hours', byHand: (rows) => sumOf(rows, 'Revenue') / sumOf(rows, 'Hours used'),
    byFunction: (rows) => productivity(sumOf(rows, 'Revenue'), sumOf(rows, 'Hours used')),
  },
  {
    id: 'headcount', world: 'staff', byHand: (rows) => rows.open('Start date', 'End date', rows.period.end, true).length,
    byFunction: (rows) => headcount({ startDates: dates(rows, 'Start date'), endDates: dates(rows, 'End date'), fte: [] }, rows.period.end),
  },
  {
    id: 'employee-engagement', world: 'answers5', byHand: shareOfBest,
    byFunction: (rows) => topTwoShare(scores(rows), 5),
  },
  {
    id: 'enps', world: 'answers10', byHand: netPromoters,
    byFunction: (rows) => nps(scores(rows)),
  },
  { id: 'revenue-won', world: 'deals', byHand: (rows) => total(won(rows), 'Value') },
  { id: 'deals-won', world: 'deals', byHand: (rows) => won(rows).length },
  {
    id: 'win-rate', world: 'deals', byHand: (rows) => won(rows).length / rows.dated('Closed', DECIDED).length,
    byFunction: (rows) => winRate(won(rows).length, rows.dated('Closed', ['Stage', 'Lost']).length),
  },
  {
    id: 'sales-cycle', world: 'deals', byHand: cycle,
    byFunction: (rows) => salesCycle(numbers(won(rows), 'Opened'), numbers(won(rows), 'Closed')),
  },
  {
    id: 'deal-size', world: 'deals', byHand: (rows) => total(won(rows), 'Value') / won(rows).length,
    byFunction: (rows) => dealSize(total(won(rows), 'Value'), won(rows).length),
  },
  {
    id: 'sales-velocity', world: 'deals', byHand: (rows) => (rows.open('Opened', 'Closed').length * total(won(rows), 'Value')) / rows.dated('Closed', DECIDED).length / cycle(rows),
    byFunction: (rows) => ofDeals(rows, (size, share) => salesVelocity(rows.open('Opened', 'Closed').length, size, share, cycle(rows))),
  },
  { id: 'meetings-held', world: 'activities', byHand: (rows) => rows.dated('Activity date', ['Kind', 'Meeting']).length },
  { id: 'demonstrations-held', world: 'activities', byHand: (rows) => rows.dated('Activity date', ['Kind', 'Demo']).length },
  { id: 'offers-sent', world: 'activities', byHand: (rows) => rows.dated('Activity date', ['Kind', 'Offer sent']).length },
  { id: 'pipeline-value', world: 'deals', byHand: (rows) => total(rows.open('Opened', 'Closed'), 'Value') },
  {
    id: 'pipeline-coverage', world: 'deals', byHand: (rows) => total(rows.open('Opened', 'Closed', rows.period.start - 1), 'Value') / total(rows.dated('Month'), 'Target'),
    byFunction: (rows) => pipelineCoverage(total(rows.open('Opened', 'Closed', rows.period.start - 1), 'Value'), total(rows.dated('Month'), 'Target')),
  },
  {
    id: 'leads-required', world: 'deals', byHand: (rows) => Math.ceil((total(rows.dated('Month'), 'Target') * rows.dated('Closed', DECIDED).length) / total(won(rows), 'Value')),
    byFunction: (rows) => ofDeals(rows, (size, share) => leadsRequired(total(rows.dated('Month'), 'Target'), size, share, 1)),
  },
  {
    id: 'lead-conversion', world: 'leads', byHand: (rows) => rows.dated('Received', ['Status', 'Converted']).length / rows.dated('Received').length,
    byFunction: (rows) => conversion(rows.dated('Received').length, rows.dated('Received', ['Status', 'Converted']).length),
  },
  { id: 'opportunities-by-stage', world: 'deals', byHand: (rows) => rows.open('Opened', 'Closed').length },
  { id: 'support-requests', world: 'tickets', byHand: (rows) => rows.dated('Received').length },
  { id: 'requests-by-type', world: 'tickets', byHand: (rows) => rows.dated('Received').filter((row) => row.Type !== null).length },
  {
    id: 'handling-time', world: 'steps', byHand: (rows) => mean(rows.dated('Finished').map((row) => 24 * ((row.Finished as number) - (row.Started as number)))),
    byFunction: (rows) => handleTime(numbers(rows.dated('Finished'), 'Started'), numbers(rows.dated('Finished'), 'Finished'), 'hours'),
  },
  {
    id: 'resolution-time', world: 'tickets', byHand: (rows) => mean(solved(rows).map((row) => 24 * ((row.Solved as number) - (row.Received as number)))),
    byFunction: (rows) => handleTime(numbers(solved(rows), 'Received'), numbers(solved(rows), 'Solved'), 'hours'),
  },
  {
    id: 'sla-share', world: 'tickets', byHand: (rows) => numbers(solved(rows), 'Hours').filter((hours) => hours <= 24).length / solved(rows).length,
    byFunction: (rows) => sla(numbers(solved(rows), 'Hours'), 24),
  },
  {
    id: 'first-contact-resolution', world: 'tickets', byHand: (rows) => solved(rows).filter((row) => row['First contact'] === 'Yes').length / solved(rows).length,
    byFunction: (rows) => fcr(solved(rows).filter((row) => row['First contact'] === 'Yes').length, solved(rows).length),
  },
  {
    id: 'request-backlog', world: 'tickets', byHand: (rows) => rows.open('Received', 'Solved').length,
    byFunction: (rows) => backlog(dates(rows, 'Received'), dates(rows, 'Solved'), rows.period.end),
  },
  { id: 'new-customers', world: 'customers', byHand: (rows) => rows.dated('Customer since').length },
  {
    id: 'close-rate', world: 'customers', byHand: (rows) => rows.dated('Customer since').length / rows.dated('Qualified on').length,
    byFunction: (rows) => closeRate(rows.dated('Customer since').length, rows.dated('Qualified on').length),
  },
  { id: 'page-views', world: 'visits', byHand: (rows) => sumOf(rows, 'Views') },
  { id: 'support-page-views', world: 'visits', byHand: (rows) => total(rows.dated('Date', ['Section', 'Support', 'Help']), 'Views') },
  {
    id: 'csat', world: 'answers5', byHand: shareOfBest,
    byFunction: (rows) => topTwoShare(scores(rows), 5),
  },
  { id: 'nps', world: 'answers10', byHand: netPromoters, byFunction: (rows) => nps(scores(rows)) },
  {
    id: 'ces', world: 'answers7', byHand: (rows) => mean(scores(rows)),
    byFunction: (rows) => meanAnswer(scores(rows), 7),
  },
  {
    id: 'customer-churn', world: 'customers', byHand: (rows) => rows.dated('Churned').length / rows.open('Customer since', 'Churned', rows.period.start - 1).length,
    byFunction: (rows) => churn(rows.open('Customer since', 'Churned', rows.period.start - 1).length, rows.dated('Churned').length, 'opening', null),
  },
  {
    id: 'net-revenue-retention', world: 'recurring', byHand: (rows) => (sumOf(rows, 'Opening') + sumOf(rows, 'Expansion') - sumOf(rows, 'Contraction') - sumOf(rows, 'Churned')) / sumOf(rows, 'Opening'),
    byFunction: (rows) => nrr(sumOf(rows, 'Opening'), sumOf(rows, 'Expansion'), sumOf(rows, 'Contraction'), sumOf(rows, 'Churned')),
  },
  {
    id: 'gross-revenue-retention', world: 'recurring', byHand: (rows) => (sumOf(rows, 'Opening') - sumOf(rows, 'Contraction') - sumOf(rows, 'Churned')) / sumOf(rows, 'Opening'),
    byFunction: (rows) => grr(sumOf(rows, 'Opening'), sumOf(rows, 'Contraction'), sumOf(rows, 'Churned')),
  },
];
