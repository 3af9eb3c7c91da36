import { PERIODS_IN, PERIODS_PER_YEAR } from '../../../kpi';
import { IS_A_NUMBER, byLanguage, column, equalsCell, quoted } from '../../formula';
import { WHOLE } from '../actuals';
import { bilingual } from '../bilingual';
import { cellEntry } from '../../csv';
import { firstDepartment } from '../departments';
import type { Cell } from '../WorkbookPlan';
import { functionColumn } from './functionColumns';
import { type CalculationLayout, type KpiLayout, SUMMARY_COLUMNS, type SeriesName, type SummaryColumn, hasTargetParts } from './layout';
import { MEMBER, SORT, type SeriesReferences, THROUGH, brought, numbersIn, seriesReferences } from './references';
import { figuresOf, overTargetWindow } from './seriesRows';
import { shortNumber, words } from './wording';

/** Sums over many rows differ in their last binary digits from what they should be; a result at a limit belongs to the better side. */
const ROUNDING = '1E-12';
const TO_DATE = '"<="&Kpi.Period';
const MOST_CHARACTERS = 1000;
/** Stands after all that has a status */
const NO_TROUBLE = 9;

/** Texts that are no formulas */
const CONSTANTS: ReadonlySet<SummaryColumn> = new Set(['id', 'department']);

/** All that scorecard, meeting and dashboards show of the KPIs, in the window that is chosen: a row each. */
export function summaryRows(layout: CalculationLayout, formulas: 'native' | 'functions'): readonly (readonly Cell[])[] {
  return layout.kpis.map((kpiLayout, index) => {
    const refs = seriesReferences(layout, kpiLayout);
    return SUMMARY_COLUMNS.map((name) => {
      const ofAll = formulas === 'functions' ? functionColumn(name, layout) : undefined;
      // What the first row's formula spills into has to be empty.
      if (ofAll !== undefined) return index === 0 ? ofAll : null;
      const cell = formulas === 'functions' ? quotientCell(name, kpiLayout, refs) ?? summaryCell(name, kpiLayout, refs, layout.confirms) : summaryCell(name, kpiLayout, refs, layout.confirms);
      return typeof cell === 'string' && !CONSTANTS.has(name) ? `=${cell}` : cell;
    });
  });
}

/** Columns that one formula fills for all KPIs. */
export function spillingColumns(layout: CalculationLayout, formulas: 'native' | 'functions'): readonly number[] {
  return formulas === 'native' ? [] : SUMMARY_COLUMNS.flatMap((name, column) => (functionColumn(name, layout) === undefined ? [] : [column]));
}

/** For functions every KPI's actual is a quotient: those that are none have 1 below. */
function quotientCell(name: SummaryColumn, { kpi }: KpiLayout, refs: SeriesReferences): Cell | undefined {
  if (kpi.rollup === 'ratio') return undefined;
  if (name === 'denominator') return 1;
  return name === 'numerator' ? overCompared(kpi.rollup, refs.months('actual'), refs) : undefined;
}

function summaryCell(name: SummaryColumn, { kpi }: KpiLayout, refs: SeriesReferences, confirms: boolean): Cell {
  const at = refs.summary;
  const catalogue = (field: string): string => `INDEX(KpiCatalogue[${field}],${at('row')})`;
  const onlyWithBoth = (formula: string): string => `IF(COUNT(${at('actual')},${at('target')})<2,"",${formula})`;
  const isRatio = kpi.rollup === 'ratio';
  const isRange = kpi.direction === 'range';
  const adds = kpi.rollup === 'sum' && !isRange;
  switch (name) {
    case 'id': return kpi.id;
    case 'department': return cellEntry(firstDepartment(kpi));
    case 'row': return `MATCH(${at('id')},KpiCatalogue[id],0)`;
    case 'name': return `${byLanguage(catalogue('nameEn'), catalogue('nameNb'))}&""`;
    case 'unit': return unitFormula(catalogue('unit'));
    case 'direction': return directionFormula(catalogue('direction'));
    case 'tolerance': return `${catalogue('tolerance')}*IF(OR(${catalogue('toleranceKind')}="relative",${catalogue('toleranceKind')}="relativ"),ABS(N(${at('target')})),1)`;
    case 'perYear': return PERIODS_PER_YEAR / PERIODS_IN[kpi.frequency];
    case 'both': return `COUNTIFS(${numbersIn([...refs.present, refs.months('target')], refs.inWindow)})`;
    case 'compared': return `IF(${at('both')}=0,COUNTIFS(${numbersIn(refs.present, refs.inWindow)}),${at('both')})`;
    case 'numerator': return isRatio ? overCompared('sum', refs.months('actual numerator'), refs) : null;
    case 'denominator': return isRatio ? overCompared('sum', refs.months('actual denominator'), refs) : null;
    case 'lower': return isRange ? overTargetWindow('last', 'lower', refs) : null;
    case 'upper': return isRange ? overTargetWindow('last', 'upper', refs) : null;
    case 'actual': return isRatio ? quotient(at('numerator'), at('denominator')) : overCompared(kpi.rollup, refs.months('actual'), refs);
    case 'target': return targetFormula(kpi, refs);
    case 'variance': return onlyWithBoth(isRange ? outsideRange(refs) : `${at('direction')}*(${at('actual')}-${at('target')})`);
    case 'variancePct': return `IF(OR(${at('variance')}="",${at('direction')}=0,${catalogue('unit')}="share",${catalogue('unit')}="points"),"",IF(${at('target')}=0,"",${at('variance')}/ABS(${at('target')})))`;
    case 'attainment': return `IF(OR(${at('variance')}="",${at('direction')}=0),"",IF(${at('target')}<=0,"",IF(${at('direction')}=1,${at('actual')}/${at('target')},2-${at('actual')}/${at('target')})))`;
    case 'status': return `IF(${at('variance')}="","",IF(${at('variance')}>=-${roundingOf(refs)},1,IF(${at('variance')}>=-${at('tolerance')}-${roundingOf(refs)},0,-1)))`;
    case 'trouble': return troubleFormula(refs);
    case 'order': return `IF(${SORT}=2,${at('trouble')},ROW()/1000000000)`;
    case 'previousYear': return previousFormula(kpi, refs);
    case 'toDate': return adds ? `IFERROR(${toDateSum(refs, 'actual', ['actual'])},0)` : null;
    case 'annual': return adds ? annualFormula(refs) : null;
    case 'planToDate': return adds ? `IFERROR(${toDateSum(refs, 'target', ['target', 'actual'])},0)` : null;
    case 'landing': return adds ? landingFormula(refs) : '""';
    case 'required': return adds ? requiredFormula(refs) : '""';
    case 'spark': return Array.from({ length: PERIODS_PER_YEAR }, (_, period) => sparkMonth(period, refs)).join('&');
    case 'errors': return `SUMPRODUCT(ISERR(${refs.months('actual')})+ISERR(${refs.months('target')}))`;
    case 'changed': return (isRatio ? ['actual', 'actual numerator', 'actual denominator'] as const : ['actual'] as const).map((series) => changedFormula(series, refs)).join('+');
    case 'remark': return remarkFormula(kpi, refs);
    case 'lastNote': return `IFERROR(LOOKUP(2,1/((KpiNotes[kpi]=${at('id')})*(KpiNotes[note]<>"")),KpiNotes[note]),"")&""`;
    case 'note': return noteFormula(refs, confirms);
    case 'actualText': return shortNumber(at('actual'), kpi.unit);
    case 'targetText': return shortNumber(at('target'), kpi.unit);
    case 'chartNote': return chartNoteFormula(refs);
  }
}

/** What a row of actuals makes over the periods that are compared: those with a target too, or where none has, all that are there. */
function overCompared(rollup: 'sum' | 'average' | 'last', months: string, refs: SeriesReferences): string {
  return `IF(${refs.summary('compared')}=0,"",IF(${refs.summary('both')}=0,${brought(rollup, months, refs.present, refs)},${brought(rollup, months, [...refs.present, refs.months('target')], refs)}))`;
}

function quotient(numerator: string, denominator: string): string {
  return `IF(COUNT(${numerator},${denominator})<2,"",IF(${denominator}=0,"",${numerator}/${denominator}))`;
}

/** A held or stepped target counts as it stands at the end; a ratio's own parts are brought up as the ratio is. */
function targetFormula(kpi: KpiLayout['kpi'], refs: SeriesReferences): string {
  if (kpi.direction === 'range') return nearerLimit(refs);
  if (hasTargetParts(kpi)) {
    return `IF(COUNT(${refs.window('target held')})=1,${refs.window('target held')},${quotient(refs.window('target numerator'), refs.window('target denominator'))})`;
  }
  return overTargetWindow(kpi.rollup === 'ratio' ? 'last' : kpi.rollup, 'target', refs);
}

/** Of two limits the one that the actual is nearer to. */
function nearerLimit({ summary: at }: SeriesReferences): string {
  const [lower, upper, actual] = [at('lower'), at('upper'), at('actual')];
  return `IF(COUNT(${lower})=0,${upper},IF(COUNT(${upper})=0,${lower},IF(COUNT(${actual})=0,${lower},IF(ABS(${actual}-${lower})<=ABS(${actual}-${upper}),${lower},${upper}))))`;
}

/** The same periods a year before; only where all of them have a figure. */
function previousFormula({ rollup }: KpiLayout['kpi'], refs: SeriesReferences): string {
  const over = (others: readonly string[]): string => {
    const all = [...refs.presentBefore, ...others];
    const value = rollup === 'ratio'
      ? `IFERROR(${brought('sum', refs.months('previous numerator'), all, refs)}/${brought('sum', refs.months('previous denominator'), all, refs)},"")`
      : brought(rollup, refs.months('previous'), others, refs);
    return `IF(COUNTIFS(${numbersIn(all, refs.inWindow)})<${refs.summary('compared')},"",${value})`;
  };
  return `IF(${refs.summary('compared')}=0,"",IF(${refs.summary('both')}=0,${over(refs.present)},${over([...refs.present, refs.months('target')])}))`;
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
function outsideRange({ summary: at }: SeriesReferences): string {
  const short = (limit: string, distance: string): string => `IF(COUNT(${limit})=0,0,${distance})`;
  return `-MAX(0,${short(at('lower'), `${at('lower')}-${at('actual')}`)},${short(at('upper'), `${at('actual')}-${at('upper')}`)})`;
}

function roundingOf(refs: SeriesReferences): string {
  return `${ROUNDING}*MAX(ABS(${refs.summary('actual')}),ABS(${refs.summary('target')}))`;
}

/**
 * The smaller, the more trouble: red below 1, then amber below 3, then green; within each by how many tolerances a KPI is off, or where it has
 * none by the target. No two are equal: the row decides.
 */
function troubleFormula({ summary: at }: SeriesReferences): string {
  const measure = `IF(${at('tolerance')}>0,${at('tolerance')},IF(${at('target')}=0,1,ABS(${at('target')})))`;
  return `IFERROR(2*(${at('status')}+1)+${at('variance')}/(${measure}+ABS(${at('variance')})),${NO_TROUBLE})+ROW()/1000000000`;
}

/** A table's row of the chosen fiscal year, whatever the window. */
function fiscalYear(series: 'actual' | 'target', refs: SeriesReferences): string {
  return `INDEX(${figuresOf(series === 'actual' ? 'KpiActuals' : 'KpiTargets')},${refs.found(series)},0)`;
}

/** The sum of the fiscal year's periods to date for which these have numbers. */
function toDateSum(refs: SeriesReferences, summed: 'actual' | 'target', present: readonly ('actual' | 'target')[]): string {
  return `SUMIFS(${fiscalYear(summed, refs)},${present.map((series) => `${fiscalYear(series, refs)},${IS_A_NUMBER},`).join('')}${refs.numbers},${TO_DATE})`;
}

function annualFormula(refs: SeriesReferences): string {
  const months = fiscalYear('target', refs);
  return `IFERROR(IF(COUNT(${months})=0,"",SUMIFS(${months},${months},${IS_A_NUMBER})),"")`;
}

/** Actual to date, and the plan of the periods still to come at the pace held so far: actual ÷ plan of the periods that have both. */
function landingFormula(refs: SeriesReferences): string {
  const at = refs.summary;
  return `IF(${at('planToDate')}>0,${at('toDate')}+(${at('annual')}-${at('planToDate')})*${toDateSum(refs, 'actual', ['actual', 'target'])}/${at('planToDate')},"")`;
}

/** What each of the KPI's own periods still to come has to bring. */
function requiredFormula({ summary: at }: SeriesReferences): string {
  const remaining = `(${at('perYear')}-INT(Kpi.Period*${at('perYear')}/${PERIODS_PER_YEAR}))`;
  return `IF(OR(${at('annual')}="",${remaining}=0),"",(${at('annual')}-${at('toDate')})/${remaining})`;
}

function sparkMonth(period: number, refs: SeriesReferences): string {
  const [month, low, high] = [refs.month('actual', period), refs.window('actual'), refs.high('actual')];
  return `IF(ISNUMBER(${month}),IF(${high}=${low},"▄",MID("▁▂▃▄▅▆▇█",1+ROUND(7*(${month}-${low})/(${high}-${low}),0),1)),"·")`;
}

/** 1 where the chosen period's figure is no longer what was reported last when it was closed. */
function changedFormula(series: SeriesName, refs: SeriesReferences): string {
  const is = (name: string, value: string): string => `(${column('KpiSnapshots', name)}=${value})`;
  const part = series === 'actual' ? 'value' : series.replace('actual ', '');
  const tests = [
    is('kpi', refs.summary('id')), is('year', 'Kpi.Year'), is('period', 'Kpi.Period'), is('member', MEMBER), is('part', quoted(part)), 'ISNUMBER(KpiSnapshots[actual])',
  ];
  const reported = `LOOKUP(2,1/(${tests.join('*')}),KpiSnapshots[actual])`;
  const months = refs.months(series);
  const now = `SUMIFS(${months},${months},${IS_A_NUMBER},${refs.numbers},${THROUGH})`;
  return `IFERROR(1*(ABS(${reported}-${now})>1E-9*ABS(${now})),0)`;
}

/** What a reader has to know before trusting the row. */
function remarkFormula({ frequency }: KpiLayout['kpi'], refs: SeriesReferences): string {
  const at = refs.summary;
  const ofPeriods = `${at('compared')}&" "&${words((sheets) => sheets.ofPeriods.of)}&" "&${refs.periodsInWindow}&" "&${words((sheets) => sheets.ofPeriods[frequency])}`;
  const noFigures = `IF(AND(${MEMBER}<>${quoted(WHOLE)},ISNA(${refs.found(refs.has('actual numerator') ? 'actual numerator' : 'actual')})),${words((sheets) => sheets.noMember)},${words((sheets) => sheets.noActual)})`;
  const withoutActual = frequency === 'monthly' ? noFigures : `IF(${refs.periodsInWindow}=0,${refs.reach},${noFigures})`;
  const complete = frequency === 'monthly' ? '""' : refs.reach;
  return `IF(${at('errors')}>0,${words((sheets) => sheets.dataError)},IF(${at('actual')}="",${withoutActual},`
    + `IF(${at('target')}="",${words((sheets) => sheets.noTarget)},IF(${at('compared')}<${refs.periodsInWindow},${ofPeriods},${complete}))))`;
}

/** What the workbook has to say of the row, and then the last note that somebody wrote. */
function noteFormula({ summary: at }: SeriesReferences, confirms: boolean): string {
  const parts = [
    `IF(${at('remark')}="",""," · "&${at('remark')})`, `IF(${at('changed')}>0," · "&${words((sheets) => sheets.changedSince)},"")`,
    ...(confirms ? [`IF(COUNTIFS(KpiTargets[kpi],${at('id')},KpiTargets[year],Kpi.Year,KpiTargets[version],${equalsCell('Kpi.Version')},KpiTargets[confirmation],"⚠*")>0," · "&${words((sheets) => sheets.confirmation.ofTarget)},"")`] : []),
    `IF(${at('lastNote')}="",""," · "&${at('lastNote')})`,
  ];
  return `MID(${parts.join('&')},4,${MOST_CHARACTERS})`;
}

function chartNoteFormula({ summary: at }: SeriesReferences): string {
  const status = `IF(${at('status')}="","",", "&IF(${at('status')}=1,${words((sheets) => sheets.statusWords.good)},IF(${at('status')}=0,${words((sheets) => sheets.statusWords.near)},${words((sheets) => sheets.statusWords.bad)})))`;
  const remark = `IF(OR(${at('remark')}="",${at('target')}=""),""," ("&${at('remark')}&")")`;
  const against = `IF(${at('target')}="",""," "&${words((sheets) => sheets.against)}&" "&${at('targetText')})`;
  return `IF(${at('actual')}="",${at('remark')},${at('actualText')}&${against}&${status}&${remark})`;
}
