import { PERIODS_PER_YEAR } from '../../../../kpi';
import { IS_A_NUMBER, label, quoted } from '../../../formula';
import { fixedCell } from '../../address';
import { WHOLE } from '../../actuals';
import { departmentName } from '../../departments';
import type { Cell } from '../../WorkbookPlan';
import { PLACE_MEMBER, PLACE_VALUE } from '../breakdownRows';
import type { CalculationLayout } from '../layout';
import { IS_ROLLING, MEMBER, THROUGH, WINDOW_LABEL } from '../references';
import { shortNumber, words } from '../wording';
import { AGES } from './ageingRows';
import { type ChartForm, sharesTarget } from './chartForms';
import { type KpiCharts, SCALE, type ScaleName, formKey } from './chartLayout';
import { mixNames } from './mixNames';
import { type ChartReferences, chartReferences } from './references';

/** By form: who, what and unit, when; one sentence that says what the chart shows; and titles for the differences. */
export function textRows(layout: CalculationLayout, charts: KpiCharts): readonly (readonly Cell[])[] {
  const refs = chartReferences(layout, charts);
  return charts.forms.map((form) => [
    formKey(charts.kpi.kpi.id, form), `=${titleFormula(form, charts, refs)}`, `=${wordsFormula(form, charts, refs)}`,
    charts.rows.has('better') && isOverTime(form) ? `=${varianceTitle(charts)}` : null,
    charts.rows.has('member better') && form === 'members' ? `=${memberVarianceTitle(charts, refs)}` : null,
  ]);
}

function titleFormula(form: ChartForm, charts: KpiCharts, refs: ChartReferences): string {
  const department = label(departmentName(charts.kpi.kpi.departments[0] ?? '')).slice(1);
  const who = isOfWhole(form) ? department : `IF(${MEMBER}=${quoted(WHOLE)},${department},${MEMBER})`;
  const unit = form === 'funnel' || form === 'mix' || form === 'ageing' ? '""' : refs.summary('unit');
  return `${who}&": "&${refs.summary('name')}&IF(${unit}="","",", "&${unit})&CHAR(10)&${secondLine(form, charts)}`;
}

/** Breakdowns show every member, whichever is chosen, and ages are those of all. */
function isOfWhole(form: ChartForm): boolean {
  return form === 'members' || form === 'funnel' || form === 'ageing';
}

const WHEN = `IF(${IS_ROLLING},${WINDOW_LABEL},Kpi.Year)`;

function secondLine(form: ChartForm, charts: KpiCharts): string {
  const { kpi: { kpi, breakdown } } = charts;
  const byMember = (): string => `${words((sheets) => sheets.byMember)}&" "&${quoted(kpi.dimension!.name)}&", "&${WINDOW_LABEL}`;
  switch (form) {
    case 'months': return `${words((sheets) => sheets.charts.byMonth)}&" "&${WHEN}${ownScale(charts, 'months')}`;
    case 'band': return `${words((sheets) => sheets.charts.withinLimits)}&" "&${WHEN}${ownScale(charts, 'months')}`;
    case 'cumulative': return `${words((sheets) => sheets.charts.cumulative)}&" "&${WHEN}${ownScale(charts, 'cumulative')}`;
    case 'members': return `${byMember()}${breakdown!.hasRest ? `&", "&${breakdown!.places}&" "&${words((sheets) => sheets.largest)}` : ''}${ownScale(charts, 'members')}`;
    case 'funnel': return byMember();
    case 'mix': return `"■ "&${label(mixNames(charts).part).slice(1)}&"  ▒ "&${label(mixNames(charts).rest).slice(1)}&", "&${WHEN}`;
    case 'ageing': return `${words((sheets) => sheets.charts.daysPastDue)}&", "&${PERIOD_LABEL}`;
  }
}

const PERIOD_LABEL = 'INDEX(KpiPeriods[label],MATCH(Kpi.Year,KpiPeriods[year],0)+Kpi.Period-1)';

function ownScale({ scales }: KpiCharts, scale: ScaleName): string {
  return `&IF(${fixedCell(scales.get(scale)!, SCALE.isOwn)}=1,", "&${words((sheets) => sheets.charts.ownScale)},"")`;
}

/** Beside the chart, for who cannot see it and for who has no time: what it comes to. */
function wordsFormula(form: ChartForm, charts: KpiCharts, refs: ChartReferences): string {
  switch (form) {
    case 'months': case 'band': return refs.summary('chartNote');
    case 'cumulative': return cumulativeWords(charts, refs);
    case 'members': return sharesTarget(charts.kpi.kpi) ? rangeWords(charts, refs) : largestWords(charts, refs);
    case 'funnel': return largestWords(charts, refs);
    case 'mix': return mixWords(charts, refs);
    case 'ageing': return ageingWords(charts, refs);
  }
}

function cumulativeWords({ kpi: { kpi } }: KpiCharts, refs: ChartReferences): string {
  const at = refs.summary;
  const last = (row: 'cumulative' | 'cumulative target'): string => `INDEX(${refs.all(row)},SUMPRODUCT(MAX(ISNUMBER(${refs.all('cumulative')})*${refs.numbers})))`;
  const against = `IF(ISNUMBER(${last('cumulative target')})," "&${words((sheets) => sheets.ofPeriods.of)}&" "&${shortNumber(last('cumulative target'), kpi.unit)},"")`;
  const isOver = `OR(${THROUGH}=${PERIODS_PER_YEAR},COUNT(${at('landing')},${at('annual')})<2)`;
  const ahead = `"; "&${words((sheets) => sheets.charts.expected)}&" "&${shortNumber(at('landing'), kpi.unit)}&" "&${words((sheets) => sheets.ofPeriods.of)}&" "&${shortNumber(at('annual'), kpi.unit)}`;
  return `IF(COUNT(${refs.all('cumulative')})=0,${words((sheets) => sheets.noActual)},${shortNumber(last('cumulative'), kpi.unit)}&${against}`
    + `&" "&${words((sheets) => sheets.charts.toDate)}&IF(${isOver},"",${ahead}))`;
}

/** The largest member and its part of the whole. */
function largestWords({ kpi: { kpi, breakdown } }: KpiCharts, refs: ChartReferences): string {
  const [name, value] = [refs.place(PLACE_MEMBER, 0), refs.place(PLACE_VALUE, 0)];
  const whole = `SUMIFS(${refs.places(PLACE_VALUE, breakdown!.places + (breakdown!.hasRest ? 1 : 0))},${refs.places(PLACE_VALUE, breakdown!.places + (breakdown!.hasRest ? 1 : 0))},${IS_A_NUMBER})`;
  const share = kpi.rollup === 'ratio' || kpi.rollup === 'average' ? '""' : `IF(${whole}>0," ("&ROUND(100*${value}/${whole},0)&${words((sheets) => sheets.percent)}&")","")`;
  return `IF(ISNUMBER(${value}),${words((sheets) => sheets.charts.largest)}&": "&${name}&", "&${shortNumber(value, kpi.unit)}&${share},${words((sheets) => sheets.noActual)})`;
}

/** From the largest to the smallest, and how many are where they should be. */
function rangeWords({ kpi: { kpi, breakdown }, rows }: KpiCharts, refs: ChartReferences): string {
  const values = refs.places(PLACE_VALUE, breakdown!.places);
  const named = (index: string): string => `INDEX(${refs.places(PLACE_MEMBER, breakdown!.places)},${index})&" "&${shortNumber(`INDEX(${values},${index})`, kpi.unit)}`;
  const reached = rows.has('member better') ? `&"; "&COUNTIFS(${refs.firstOf('member better', breakdown!.places)},">=0")&" "&${words((sheets) => sheets.ofPeriods.of)}&" "&COUNT(${values})&" "&${words((sheets) => sheets.statusWords.good)}` : '';
  return `IF(COUNT(${values})=0,${words((sheets) => sheets.noActual)},${named('1')}&" … "&${named(`COUNT(${values})`)}${reached})`;
}

function mixWords(charts: KpiCharts, refs: ChartReferences): string {
  const sum = (row: 'mix part' | 'mix rest'): string => `SUMIFS(${refs.all(row)},${refs.all(row)},${IS_A_NUMBER},${refs.inWindow},1)`;
  const whole = `(${sum('mix part')}+${sum('mix rest')})`;
  return `IF(${whole}=0,${words((sheets) => sheets.noActual)},${label(mixNames(charts).part).slice(1)}&" "&ROUND(100*${sum('mix part')}/${whole},0)&${words((sheets) => sheets.percent)}`
    + `&" "&${words((sheets) => sheets.ofPeriods.of)}&" "&${shortNumber(whole, 'currency')})`;
}

function ageingWords({ kpi: { kpi } }: KpiCharts, refs: ChartReferences): string {
  const [overdue, notDue] = [`SUMIFS(${refs.all('age overdue')},${refs.all('age overdue')},${IS_A_NUMBER})`, refs.at('age not due', 0)];
  const oldest = refs.at('age overdue', AGES - 1);
  return `IF(ISNUMBER(${notDue}),${words((sheets) => sheets.charts.overdue)}&" "&${shortNumber(overdue, kpi.unit)}&" "&${words((sheets) => sheets.ofPeriods.of)}&" "`
    + `&${shortNumber(`(${overdue}+${notDue})`, kpi.unit)}&"; "&${shortNumber(oldest, kpi.unit)}&" "&${words((sheets) => sheets.charts.mostOverdue)},${words((sheets) => sheets.noActual)})`;
}

function isOverTime(form: ChartForm): boolean {
  return form === 'months' || form === 'band';
}

/** As many lines as the title of the bars has, so that both charts have the same room. */
function memberVarianceTitle({ kpi: { kpi } }: KpiCharts, refs: ChartReferences): string {
  return `${words((sheets) => sheets.columns.variance)}&CHAR(10)&${kpi.unit === 'share' ? words((sheets) => sheets.charts.percentagePoints) : refs.summary('unit')}`;
}

/** Said above the differences: which way is good, since colour alone may not say it. */
function varianceTitle({ kpi: { kpi } }: KpiCharts): string {
  const than = kpi.direction === 'range' ? words((sheets) => sheets.charts.outsideLimits) : words((sheets) => sheets.charts.better);
  return kpi.unit === 'share' ? `${than}&", "&${words((sheets) => sheets.charts.percentagePoints)}` : than;
}
