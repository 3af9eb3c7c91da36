import { customFunctions } from '../../src/functions/customFunctions';
import { excelFunction } from '../../src/functions/excelFunction';
import { functionsMetadata } from '../../src/functions/metadata';
import type { Workbook } from './inWorkbook';

/** Loads the add-in's functions, as its page does. */
export function loadFunctions({ CustomFunctions, host }: Workbook): void {
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = CustomFunctions;
  for (const one of customFunctions) CustomFunctions.associate(one.id, excelFunction(one));
  host.functions.register(functionsMetadata('en'), 'KPI');
}
