import type { CustomFunction } from './CustomFunction';
import { customerFunctions } from './customer';
import { funnelFunctions } from './funnel';
import { financeFunctions } from './finance';
import { goalFunctions } from './goal';
import { memberFunctions } from './members';
import { peopleFunctions } from './people';
import { periodFunctions } from './period';
import { progressFunctions } from './progress';
import { salesFunctions } from './sales';
import { scorecardFunctions } from './scorecard';
import { supportFunctions } from './support';

/** Every KPI function, in the order in which the reference lists them. */
export const customFunctions: readonly CustomFunction[] = [
  ...goalFunctions,
  ...periodFunctions,
  ...progressFunctions,
  ...customerFunctions,
  ...salesFunctions,
  ...funnelFunctions,
  ...financeFunctions,
  ...peopleFunctions,
  ...supportFunctions,
  ...memberFunctions,
  ...scorecardFunctions,
];
