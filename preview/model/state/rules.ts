import { Area } from './area';

/** What a conditional format changes about a cell that meets its rule. */
export interface ConditionalLook {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  numberFormat?: string;
}

export interface IconCriterion {
  type: 'Invalid' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  formula: string;
  operator: 'GreaterThan' | 'GreaterThanOrEqual';
  /** An icon of another set, `{set, index}` as in Excel.Icon */
  customIcon?: { set: string; index: number };
}

export interface ScaleCriterion {
  type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  formula?: string;
  color: string;
}

export type ConditionalRule =
  | { type: 'Custom'; formula: string; look: ConditionalLook }
  | { type: 'CellValue'; operator: string; formula1: string; formula2?: string; look: ConditionalLook }
  | { type: 'ContainsText'; operator: string; text: string; look: ConditionalLook }
  | { type: 'IconSet'; style: string; reverse: boolean; showIconOnly: boolean; criteria: IconCriterion[] }
  | { type: 'DataBar'; fillColor: string; negativeColor: string; showDataBarOnly: boolean; lower: { type: string; formula?: string }; upper: { type: string; formula?: string } }
  | { type: 'ColorScale'; minimum: ScaleCriterion; midpoint?: ScaleCriterion; maximum: ScaleCriterion };

export interface ConditionalFormatState {
  readonly id: string;
  /** Formulas are relative to the top left cell of the first area. */
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export type ValidationRule =
  | { type: 'List'; source: string; inCellDropDown: boolean }
  | { type: 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength'; operator: string; formula1: string | number; formula2?: string | number }
  | { type: 'Custom'; formula: string };

export interface ValidationState {
  area: Area;
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}
