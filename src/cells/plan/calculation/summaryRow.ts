import { PERIODS_PER_YEAR } from '../../../kpi';
import { IS_A_NUMBER, byLanguage, quoted } from '../../formula';
import { bilingual } from '../bilingual';
import type { Cell } from '../WorkbookPlan';
import { type CalculationLayout, type KpiLayout, SUMMARY_COLUMNS, type SummaryColumn } from './layout';
import { FROM, type SeriesReferences, THROUGH, seriesReferences } from './references';
import { shortNumber, words } from './wording';

/** Sums over many rows differ in their last binary digits from what they should be; a result at a limit belongs to the better side. */
const ROUNDING = '1E-12';
const TO_DATE = '"<="&Kpi.Period';

/** All that scorecard and dashboard show of one KPI, in the window that is chosen. */
export function summaryRow(layout: CalculationLayout, kpiLayout: KpiLayout): readonly Cell[] {
  const refs = seriesReferences(layout, kpiLayout);
  return SUMMARY_COLUMNS.map((name) => {
    const formula = summaryFormula(name, kpiLayout, refs);
    return name === 'id' ? formula : `=${formula}`;
  });
}

function summaryFormula(name: SummaryColumn, { kpi }: KpiLayout, refs: SeriesReferences): string {
  const at = refs.summary;
  const catalogue = (field: string): string => `INDEX(KpiCatalogue[${field}],${at('row')})`;
  const onlyWithBoth = (formula: string): string => `IF(COUNT(${at('actual')},${at('target')})<2,"",${formula})`;
  switch (name) {
    case 'id': return kpi.id;
    case 'row': return `MATCH(${at('id')},KpiCatalogue[id],0)`;
    case 'name': return `${byLanguage(catalogue('nameEn'), catalogue('nameNb'))}&""`;
    case 'unit': return unitFormula(catalogue('unit'));
    case 'direction': return directionFormula(catalogue('direction'));
    case 'tolerance': return `${catalogue('tolerance')}*IF(OR(${catalogue('toleranceKind')}="relative",${catalogue('toleranceKind')}="relativ"),ABS(N(${at('target')})),1)`;
    case 'actual': return refs.window('actual');
    case 'target': return refs.window('target');
    case 'variance': return onlyWithBoth(kpi.direction === 'range' ? outsideRange(refs) : `${at('direction')}*(${at('actual')}-${at('target')})`);
    case 'variancePct': return `IF(OR(${at('variance')}="",${at('direction')}=0,${catalogue('unit')}="share",${catalogue('unit')}="points"),"",IF(${at('target')}=0,"",${at('variance')}/ABS(${at('target')})))`;
    case 'attainment': return `IF(OR(${at('variance')}="",${at('direction')}=0),"",IF(${at('target')}<=0,"",IF(${at('direction')}=1,${at('actual')}/${at('target')},2-${at('actual')}/${at('target')})))`;
    case 'status': return `IF(${at('variance')}="","",IF(${at('variance')}>=-${roundingOf(refs)},1,IF(${at('variance')}>=-${at('tolerance')}-${roundingOf(refs)},0,-1)))`;
    case 'previousYear': return refs.window('previous');
    case 'landing': return addsToTarget(kpi) ? landingFormula(refs) : '""';
    case 'required': return addsToTarget(kpi) ? requiredFormula(refs) : '""';
    case 'spark': return refs.window('spark');
    case 'compared': return refs.window('compared');
    case 'errors': return `SUMPRODUCT(ISERR(${refs.months('actual')})+ISERR(${refs.months('target')}))`;
    case 'owner': return `${catalogue('owner')}&""`;
    case 'note': return noteFormula(refs);
    case 'actualText': return shortNumber(at('actual'), kpi.unit);
    case 'targetText': return shortNumber(at('target'), kpi.unit);
    case 'chartTitle': return `${at('name')}&IF(${at('unit')}="","",", "&${at('unit')})&CHAR(10)&${words((sheets) => sheets.actualAndTargetByMonth)}&", "&Kpi.Year`;
    case 'chartNote': return chartNoteFormula(refs);
  }
}

function addsToTarget(kpi: KpiLayout['kpi']): boolean {
  return kpi.rollup === 'sum' && kpi.direction !== 'range';
}

function unitFormula(unit: string): string {
  const units = ['count', 'share', 'points', 'days', 'hours', 'minutes'] as const;
  const codes = `{${units.map(quoted).join(',')}}`;
  const named = (language: 'en' | 'nb'): string => `INDEX({${units.map((code) => quoted(bilingual((sheets) => sheets.units[code])[language])).join(',')}},MATCH(${unit},${codes},0))`;
  return `IF(${unit}="currency",Kpi.Currency&"",${byLanguage(named('en'), named('nb'))})`;
}

/** 1, −1 or 0 for a range; words of either language, or the number. An empty cell means higher. */
function directionFormula(direction: string): string {
  const isOne = (...words: readonly string[]): string => `OR(${words.map((word) => `${direction}=${word}`).join(',')})`;
  return `IF(${isOne('""', '"higher"', '"høyere"', '1')},1,IF(${isOne('"lower"', '"lavere"', '-1')},-1,IF(${isOne('"range"', '"intervall"', '0')},0,NA())))`;
}

/** 0 inside the limits, else minus the distance to the nearer one. */
function outsideRange(refs: SeriesReferences): string {
  const actual = refs.summary('actual');
  const short = (limit: string, distance: string): string => `IF(COUNT(${limit})=0,0,${distance})`;
  const [lower, upper] = [refs.window('lower'), refs.window('upper')];
  return `-MAX(0,${short(lower, `${lower}-${actual}`)},${short(upper, `${actual}-${upper}`)})`;
}

function roundingOf(refs: SeriesReferences): string {
  return `${ROUNDING}*MAX(ABS(${refs.summary('actual')}),ABS(${refs.summary('target')}))`;
}

/** Actual to date, and the plan of the months still to come at the pace held so far: actual ÷ plan of the months that have both. */
function landingFormula(refs: SeriesReferences): string {
  const [actual, target] = [refs.months('actual'), refs.months('target')];
  const both = `${actual},${IS_A_NUMBER},${target},${IS_A_NUMBER},${refs.numbers},${TO_DATE}`;
  const planToDate = `SUMIFS(${target},${both})`;
  const planAhead = `(SUMIFS(${target},${target},${IS_A_NUMBER})-${planToDate})`;
  return `IF(${planToDate}>0,${actualToDate(refs)}+${planAhead}*SUMIFS(${actual},${both})/${planToDate},"")`;
}

function requiredFormula(refs: SeriesReferences): string {
  const target = refs.months('target');
  const remaining = `(${PERIODS_PER_YEAR}-Kpi.Period)`;
  return `IF(OR(Kpi.Period>=${PERIODS_PER_YEAR},COUNTIFS(${target},${IS_A_NUMBER})=0),"",(SUMIFS(${target},${target},${IS_A_NUMBER})-${actualToDate(refs)})/${remaining})`;
}

function actualToDate(refs: SeriesReferences): string {
  const actual = refs.months('actual');
  return `SUMIFS(${actual},${actual},${IS_A_NUMBER},${refs.numbers},${TO_DATE})`;
}

/** What a reader has to know before trusting the row. */
function noteFormula(refs: SeriesReferences): string {
  const at = refs.summary;
  const window = `(${THROUGH}-${FROM}+1)`;
  const someMonths = `${at('compared')}&" "&${words((sheets) => sheets.ofMonths.of)}&" "&${window}&" "&${words((sheets) => sheets.ofMonths.months)}`;
  return `IF(${at('errors')}>0,${words((sheets) => sheets.dataError)},IF(${at('actual')}="",${words((sheets) => sheets.noActual)},`
    + `IF(${at('target')}="",${words((sheets) => sheets.noTarget)},IF(${at('compared')}<${window},${someMonths},""))))`;
}

function chartNoteFormula(refs: SeriesReferences): string {
  const at = refs.summary;
  const status = `IF(${at('status')}="","",", "&IF(${at('status')}=1,${words((sheets) => sheets.statusWords.good)},IF(${at('status')}=0,${words((sheets) => sheets.statusWords.near)},${words((sheets) => sheets.statusWords.bad)})))`;
  const months = `IF(OR(${at('note')}="",${at('target')}=""),""," ("&${at('note')}&")")`;
  const against = `IF(${at('target')}="",""," "&${words((sheets) => sheets.against)}&" "&${at('targetText')})`;
  return `IF(${at('actual')}="",${at('note')},${at('actualText')}&${against}&${status}&${months})`;
}
