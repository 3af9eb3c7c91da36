import { PERIODS_PER_YEAR } from '../../../kpi';
import { quoted } from '../../formula';
import { bilingual } from '../bilingual';
import type { Cell } from '../WorkbookPlan';
import { fixedArea } from '../address';
import { type CalculationLayout, FOUND, MONTHS, SUMMARY_HEADER, type SeriesName, type SummaryColumn, summaryColumn } from './layout';
import { fixedMonths } from './references';
import { figuresOf } from './seriesRows';

/**
 * What the KPI functions calculate where the workbook is to use them: one call a column for all KPIs, which spills down from the first. Calls
 * are slow one by one, and a call for each KPI would be five hundred of them. An empty text stands where a function has no answer, as natively.
 */
export function functionColumn(name: SummaryColumn, layout: CalculationLayout): Cell | undefined {
  const all = (column: SummaryColumn): string => fixedArea(SUMMARY_HEADER + 1, summaryColumn(column), layout.kpis.length, 1);
  const orNothing = (call: string): string => `IFERROR(${call},"")`;
  const [actual, target, direction] = [all('actual'), all('target'), all('direction')];
  const hasRanges = layout.kpis.some(({ kpi }) => kpi.direction === 'range');
  const ofDirection = (ranges: string, others: string): string => (
    hasRanges ? `IF(${direction}=0,${orNothing(ranges)},${orNothing(others)})` : orNothing(others)
  );
  switch (name) {
    // A denominator below zero is none to PRODUCTIVITY; the quotient is the same with both signs turned.
    case 'actual': return `=${orNothing(`KPI.PRODUCTIVITY(SIGN(${all('denominator')})*${all('numerator')},ABS(${all('denominator')}))`)}`;
    case 'variance': return `=${ofDirection(`KPI.RANGEVARIANCE(${actual},${all('lower')},${all('upper')})`, `KPI.VARIANCE(${actual},${target},${direction})`)}`;
    case 'variancePct': return `=IF(${isPoints(all('unit'))},"",${orNothing(`KPI.VARIANCEPCT(${actual},${target},${direction})`)})`;
    case 'attainment': return `=${orNothing(`KPI.ATTAINMENT(${actual},${target},${direction})`)}`;
    case 'status': return `=${ofDirection(`KPI.INRANGE(${actual},${all('lower')},${all('upper')},${all('tolerance')})`, `KPI.STATUS(${actual},${target},${direction},${all('tolerance')},"absolute")`)}`;
    case 'landing': return `=IF(${positive(all('planToDate'))},${orNothing(`KPI.LANDING(${toDate(fiscalYears('actual', layout), layout)},${fiscalYears('target', layout)})`)},"")`;
    case 'required': return `=${orNothing(requiredCall(all))}`;
    case 'spark': return `=IFERROR(SUBSTITUTE(KPI.SPARK(${numbersOr(monthsOf('actual', layout))})," ","·"),REPT("·",${PERIODS_PER_YEAR}))`;
    default: return undefined;
  }
}

function isPoints(units: string): string {
  const words = new Set((['share', 'points'] as const).flatMap((unit) => Object.values(bilingual((sheets) => sheets.units[unit]))));
  return `${[...words].map((word) => `(${units}=${quoted(word)})`).join('+')}>0`;
}

/** An empty text is greater than any number to a comparison. */
function positive(cells: string): string {
  return `ISNUMBER(${cells})*(${cells}>0)`;
}

function requiredCall(all: (column: SummaryColumn) => string): string {
  return `IF(ISNUMBER(${all('annual')}),KPI.REQUIRED(${all('toDate')},${all('annual')},INT(Kpi.Period*${all('perYear')}/${PERIODS_PER_YEAR}),${all('perYear')}),"")`;
}

function monthsOf(name: SeriesName, layout: CalculationLayout): string {
  return fixedArea(layout.kpis[0]!.series.get(name)!, MONTHS, layout.kpis.length, PERIODS_PER_YEAR);
}

/** The fiscal year of every KPI, whatever the window: a block of the rows that were found for it. */
function fiscalYears(name: 'actual' | 'target', layout: CalculationLayout): string {
  const found = fixedArea(layout.kpis[0]!.series.get(name)!, FOUND, layout.kpis.length, 1);
  const table = figuresOf(name === 'actual' ? 'KpiActuals' : 'KpiTargets');
  return numbersOr(`INDEX(${table},${found},${fixedMonths(layout.seriesHeader)})`);
}

function toDate(months: string, layout: CalculationLayout): string {
  return `IF(${fixedMonths(layout.seriesHeader)}<=Kpi.Period,${months},"")`;
}

function numbersOr(block: string): string {
  return `IF(ISNUMBER(${block}),${block},"")`;
}
