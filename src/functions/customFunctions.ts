import type { CustomFunction } from './CustomFunction';
import { customerFunctions } from './customer';
import { funnelFunctions } from './funnel';
import { goalFunctions } from './goal';
import { memberFunctions } from './members';
import { periodFunctions } from './period';
import { progressFunctions } from './progress';
import { salesFunctions } from './sales';

/** Every KPI function, in the order in which the reference lists them. */
export const customFunctions: readonly CustomFunction[] = [
  ...goalFunctions,
  ...periodFunctions,
  ...progressFunctions,
  ...customerFunctions,
  ...salesFunctions,
  ...funnelFunctions,
  ...memberFunctions,
];
