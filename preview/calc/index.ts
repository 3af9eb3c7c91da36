import { WorkbookState } from '../model/state';
import { Calculator } from './contract';
import { CalculatorOptions, WorkbookCalculator } from './WorkbookCalculator';

export { FormulaSyntaxError } from './contract';
export type { Calculator, CustomFunctionCall, CustomFunctionDescription, CustomFunctionHost, StructureEdit } from './contract';
export type { CalculatorOptions } from './WorkbookCalculator';

/** Calculation as Excel does it, over the cells of this workbook. */
export function createCalculator(state: WorkbookState, options: CalculatorOptions = {}): Calculator {
  return new WorkbookCalculator(state, options);
}
