import type { CustomFunction } from './CustomFunction';
import { customerFunctions } from './customer';
import { financeFunctions } from './finance';
import { goalFunctions } from './goal';
import { memberFunctions } from './members';
import { periodFunctions } from './period';
import { salesFunctions } from './sales';

/** Every KPI function, in the order in which the reference lists them. */
export const customFunctions: readonly CustomFunction[] = [
  ...goalFunctions,
  ...periodFunctions,
  ...customerFunctions,
  ...salesFunctions,
  ...financeFunctions,
  ...memberFunctions,
];
