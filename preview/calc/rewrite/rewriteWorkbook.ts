import { ChartState, ConditionalRule, SheetState, ValidationRule, WorkbookState } from '../../model/state';
import { FormulaPlace, NamedEdit, rewriteFormula } from './rewriteFormula';

/** Rewrites a text that is a formula when it begins with `=`, and plain text otherwise. */
type Rewrite = (text: string) => string;

function inFormula(text: string, place: FormulaPlace, edit: NamedEdit): string {
  return text.startsWith('=') ? rewriteFormula(text, place, edit) : text;
}

/** Chart series hold references without the `=`. */
function inReference(text: string, place: FormulaPlace, edit: NamedEdit): string {
  return text === '' ? text : rewriteFormula(`=${text}`, place, edit).slice(1);
}

function rewriteChart(chart: ChartState, formula: Rewrite, reference: Rewrite): void {
  for (const text of [chart.title, chart.categoryAxis.title, chart.valueAxis.title, chart.secondaryValueAxis.title]) {
    if (text.formula !== undefined) text.formula = formula(text.formula);
  }
  for (const series of chart.series) {
    series.name = formula(series.name);
    series.values = reference(series.values);
    series.categories = reference(series.categories);
    for (const point of series.points.values()) if (point.dataLabelFormula !== undefined) point.dataLabelFormula = formula(point.dataLabelFormula);
  }
}

function rewriteConditionalRule(rule: ConditionalRule, formula: Rewrite): ConditionalRule {
  const part = <Part extends { formula?: string }>(given: Part): Part => (given.formula === undefined ? given : { ...given, formula: formula(given.formula) });
  switch (rule.type) {
    case 'Custom': return { ...rule, formula: formula(rule.formula) };
    case 'CellValue': return { ...rule, formula1: formula(rule.formula1), ...(rule.formula2 !== undefined && { formula2: formula(rule.formula2) }) };
    case 'ContainsText': return { ...rule, text: formula(rule.text) };
    case 'IconSet': return { ...rule, criteria: rule.criteria.map(part) };
    case 'DataBar': return { ...rule, lower: part(rule.lower), upper: part(rule.upper) };
    case 'ColorScale': return { ...rule, minimum: part(rule.minimum), maximum: part(rule.maximum), ...(rule.midpoint && { midpoint: part(rule.midpoint) }) };
  }
}

function rewriteValidationRule(rule: ValidationRule, formula: Rewrite): ValidationRule {
  const operand = (given: string | number): string | number => (typeof given === 'string' ? formula(given) : given);
  switch (rule.type) {
    case 'List': return { ...rule, source: formula(rule.source) };
    case 'Custom': return { ...rule, formula: formula(rule.formula) };
    default: return { ...rule, formula1: operand(rule.formula1), ...(rule.formula2 !== undefined && { formula2: operand(rule.formula2) }) };
  }
}

function rewriteSheet(sheet: SheetState, edit: NamedEdit): void {
  const place: FormulaPlace = { sheetName: sheet.name, tableName: undefined };
  const formula: Rewrite = (text) => inFormula(text, place, edit);
  const reference: Rewrite = (text) => inReference(text, place, edit);
  for (const chart of sheet.charts) rewriteChart(chart, formula, reference);
  for (const format of sheet.conditionalFormats) format.rule = rewriteConditionalRule(format.rule, formula);
  for (const validation of sheet.validations) validation.rule = rewriteValidationRule(validation.rule, formula);
}

/** Rewrites what is no cell: names, charts, rules, the formulas of calculated columns. */
export function rewriteWorkbook(state: WorkbookState, edit: NamedEdit): void {
  for (const name of state.names) {
    const sheet = name.sheetId === undefined ? undefined : state.sheet(name.sheetId);
    name.formula = inFormula(name.formula, { sheetName: sheet?.name ?? '', tableName: undefined }, edit);
  }
  for (const sheet of state.sheets) rewriteSheet(sheet, edit);
  for (const table of state.tables) {
    const place = { sheetName: state.sheet(table.sheetId)?.name ?? '', tableName: table.name };
    for (const column of table.columns) {
      if (column.calculatedFormula !== undefined) column.calculatedFormula = inFormula(column.calculatedFormula, place, edit);
    }
  }
}
