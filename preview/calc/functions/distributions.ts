import * as formulajs from '@formulajs/formulajs';
import { NUM } from '../values';
import { FunctionTable, lifted, number } from './define';
import { listFromFormulajs, scalarFromFormulajs } from './fromFormulajs';

/** The library gathers dotted names in objects whose type declarations say nothing of their members. */
type Family = Readonly<Record<string, (...args: never[]) => unknown>>;
const family = (group: unknown): Family => group as Family;
const normal = family(formulajs.NORM);
const standardNormal = family(normal.S);
const member = (group: Family, name: string): ((...args: never[]) => unknown) => {
  const compute = group[name];
  if (!compute) throw new Error(`formulajs has no ${name}`);
  return compute;
};

const cumulativeNormal = lifted([number], (z) => (member(standardNormal, 'DIST') as (z: number, cumulative: boolean) => number)(z, true));
const inverseNormal = lifted([number], (p) => (p <= 0 || p >= 1 ? NUM : (member(standardNormal, 'INV') as (p: number) => number)(p)));
const normalDistribution = scalarFromFormulajs(member(normal, 'DIST'), ['number', 'number', 'number', 'logical']);
const normalInverse = scalarFromFormulajs(member(normal, 'INV'), ['number', 'number', 'number']);

export const distributions: FunctionTable = {
  'NORM.DIST': normalDistribution,
  NORMDIST: normalDistribution,
  'NORM.INV': normalInverse,
  NORMINV: normalInverse,
  'NORM.S.DIST': scalarFromFormulajs(member(standardNormal, 'DIST'), ['number', 'logical']),
  NORMSDIST: cumulativeNormal,
  'NORM.S.INV': inverseNormal,
  NORMSINV: inverseNormal,
  'T.DIST': scalarFromFormulajs(member(family(formulajs.T), 'DIST'), ['number', 'number', 'logical']),
  'T.INV': scalarFromFormulajs(member(family(formulajs.T), 'INV'), ['number', 'number']),
  'BINOM.DIST': scalarFromFormulajs(member(family(formulajs.BINOM), 'DIST'), ['number', 'number', 'number', 'logical']),
  'POISSON.DIST': scalarFromFormulajs(member(family(formulajs.POISSON), 'DIST'), ['number', 'number', 'logical']),
  'EXPON.DIST': scalarFromFormulajs(member(family(formulajs.EXPON), 'DIST'), ['number', 'number', 'logical']),
  'CONFIDENCE.NORM': scalarFromFormulajs(member(family(formulajs.CONFIDENCE), 'NORM'), ['number', 'number', 'number']),
  'CONFIDENCE.T': scalarFromFormulajs(member(family(formulajs.CONFIDENCE), 'T'), ['number', 'number', 'number']),
  STANDARDIZE: lifted([number, number, number], (x, mean, deviation) => (deviation <= 0 ? NUM : (x - mean) / deviation)),
  SKEW: listFromFormulajs(formulajs.SKEW),
  KURT: listFromFormulajs(formulajs.KURT),
};
