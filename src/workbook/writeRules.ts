import type { ConditionalPlan, SheetPlan, ValidationPlan } from '../cells';

/** Gives a new sheet its validations and conditional formats. */
export function writeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) addValidation(sheet, validation);
  for (const conditional of plan.conditionals) addConditional(sheet, conditional);
}

export function addValidation(sheet: Excel.Worksheet, validation: ValidationPlan): void {
  const { dataValidation } = rangeOf(sheet, validation);
  if ('list' in validation) dataValidation.rule = { list: { inCellDropDown: true, source: validation.list } };
  else {
    const { from, through } = validation.whole;
    dataValidation.rule = { wholeNumber: { formula1: from, formula2: through, operator: 'Between' } };
  }
}

export function addConditional(sheet: Excel.Worksheet, conditional: ConditionalPlan): void {
  const { conditionalFormats } = rangeOf(sheet, conditional);
  if ('icons' in conditional) {
    const { iconSet } = conditionalFormats.add('IconSet');
    iconSet.style = 'ThreeSymbols';
    // The first icon is for what is below the others' limits and has no criterion of its own.
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0' },
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
    ];
    return;
  }
  const { custom } = conditionalFormats.add('Custom');
  custom.rule.formula = conditional.formula;
  if (conditional.numberFormat !== undefined) custom.format.numberFormat = conditional.numberFormat;
  if (conditional.color !== undefined) custom.format.font.color = conditional.color;
}

function rangeOf(sheet: Excel.Worksheet, area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
