import { aggregation } from './aggregation';
import { arithmetic } from './arithmetic';
import { arrayShapes } from './arrayShapes';
import { conditionalAggregation } from './conditionalAggregation';
import { dates } from './dates';
import { FunctionSpec } from './define';
import { distributions } from './distributions';
import { dynamicArrays } from './dynamicArrays';
import { engineering } from './engineering';
import { finance } from './finance';
import { information } from './information';
import { lambdas } from './lambdas';
import { logic } from './logic';
import { lookup } from './lookup';
import { references } from './references';
import { statistics } from './statistics';
import { texts } from './texts';

const functions = new Map<string, FunctionSpec>(Object.entries({
  ...aggregation, ...arithmetic, ...arrayShapes, ...conditionalAggregation, ...dates, ...distributions, ...dynamicArrays, ...engineering,
  ...finance, ...information, ...lambdas, ...logic, ...lookup, ...references, ...statistics, ...texts,
}));

/** The worksheet function of this name, in capitals; undefined where Excel (as far as it is known here) has none. */
export function findFunction(name: string): FunctionSpec | undefined {
  return functions.get(name);
}
