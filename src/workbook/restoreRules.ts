import { type PresentConditional, type RestoredSheet, isOwnConditional } from '../cells';
import { addConditional, addValidation } from './writeRules';

interface ReadRule {
  readonly format: Excel.ConditionalFormat;
  /** Known once the batch that asked has been sent */
  readonly found: () => PresentConditional;
}

/** Asks with the next sync what a sheet's conditional formats are; `formats` has been loaded with `items/type,items/priority`. */
export function readRules({ items }: Excel.ConditionalFormatCollection): readonly ReadRule[] {
  return items.map((format) => {
    const range = format.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { type } = format;
    if (type === 'Custom') format.custom.rule.load('formula');
    if (type === 'IconSet') format.iconSet.load('style');
    return {
      format,
      found: () => {
        if (type === 'Custom') return { area: areaOf(range), formula: format.custom.rule.formula };
        return type === 'IconSet' ? { area: areaOf(range), icons: format.iconSet.style } : { area: areaOf(range), other: true };
      },
    };
  });
}

/** Undefined for a rule of several areas. What was loaded can only be read where there is one. */
function areaOf(range: Excel.Range): PresentConditional['area'] {
  return range.isNullObject ? undefined : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Puts the product's conditional formats in the place of those that are there. The user's own stay in front of them, in their order. */
export function restoreConditionals(sheet: Excel.Worksheet, wanted: RestoredSheet, rules: readonly ReadRule[]): void {
  const others = rules.filter(({ format, found }) => {
    if (!isOwnConditional(found(), wanted)) return true;
    format.delete();
    return false;
  });
  for (const conditional of wanted.plan.conditionals) addConditional(sheet, conditional);
  // Each that comes to the front moves the others back
  const fromBehind = others.map(({ format }) => ({ format, priority: format.priority })).sort((one, other) => other.priority - one.priority);
  for (const { format } of fromBehind) format.priority = 0;
}

/** What somebody has said of these cells goes with their rule: its messages too. */
export function restoreValidations(sheet: Excel.Worksheet, { plan }: RestoredSheet): void {
  for (const validation of plan.validations) {
    sheet.getRangeByIndexes(validation.row, validation.column, validation.rows, validation.columns).dataValidation.clear();
    addValidation(sheet, validation);
  }
}
