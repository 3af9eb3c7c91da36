import * as formulajs from '@formulajs/formulajs';
import { CellError, isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { DIV0, NUM, Operand } from '../values';
import { FunctionTable, lifted, number, eager, optional, whole } from './define';
import { listAndNumbersFromFormulajs, scalarFromFormulajs } from './fromFormulajs';
import { numbersIn } from './numbers';

const numbers = (count: number): 'number'[] => new Array<'number'>(count).fill('number');

/** The rate at which this function of a rate is zero: Newton's way from a guess, then halving where that fails. */
function rootOfRate(presentValue: (rate: number) => number, guess: number): Value {
  let rate = guess;
  for (let i = 0; i < 50; i++) {
    const value = presentValue(rate);
    const step = 1e-6 * Math.max(1, Math.abs(rate));
    const next = rate - value / ((presentValue(rate + step) - value) / step);
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) < 1e-12) return next;
    rate = next;
  }
  let [low, high] = [-0.999999, 10];
  if (presentValue(low) * presentValue(high) > 0) return NUM;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (presentValue(low) * presentValue(middle) <= 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function bothSigns(flows: readonly number[]): boolean {
  return flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
}

interface DatedFlows {
  readonly flows: readonly number[];
  /** Years from the first date, of 365 days */
  readonly years: readonly number[];
}

function datedFlows(values: Operand, dates: Operand, context: Context): DatedFlows | CellError {
  const flows = numbersIn([values], context);
  const serials = numbersIn([dates], context);
  if (isCellError(flows)) return flows;
  if (isCellError(serials)) return serials;
  if (flows.length !== serials.length || flows.length === 0 || serials.some((serial) => serial < serials[0]!)) return NUM;
  return { flows, years: serials.map((serial) => (Math.floor(serial) - Math.floor(serials[0]!)) / 365) };
}

function presentValueOf({ flows, years }: DatedFlows, rate: number): number {
  return flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** years[i]!, 0);
}

export const finance: FunctionTable = {
  PMT: scalarFromFormulajs(formulajs.PMT, numbers(5), 3),
  PV: scalarFromFormulajs(formulajs.PV, numbers(5), 3),
  FV: scalarFromFormulajs(formulajs.FV, numbers(5), 3),
  NPER: scalarFromFormulajs(formulajs.NPER, numbers(5), 3),
  RATE: scalarFromFormulajs(formulajs.RATE, numbers(6), 3),
  IPMT: scalarFromFormulajs(formulajs.IPMT, numbers(6), 4),
  PPMT: scalarFromFormulajs(formulajs.PPMT, numbers(6), 4),
  CUMIPMT: scalarFromFormulajs(formulajs.CUMIPMT, numbers(6)),
  CUMPRINC: scalarFromFormulajs(formulajs.CUMPRINC, numbers(6)),
  ISPMT: scalarFromFormulajs(formulajs.ISPMT, numbers(4)),
  SLN: lifted([number, number, number], (cost, salvage, life) => (life === 0 ? DIV0 : (cost - salvage) / life)),
  SYD: scalarFromFormulajs(formulajs.SYD, numbers(4)),
  DB: scalarFromFormulajs(formulajs.DB, numbers(5), 4),
  DDB: scalarFromFormulajs(formulajs.DDB, numbers(5), 4),
  EFFECT: scalarFromFormulajs(formulajs.EFFECT, numbers(2)),
  NOMINAL: scalarFromFormulajs(formulajs.NOMINAL, numbers(2)),
  RRI: scalarFromFormulajs(formulajs.RRI, numbers(3)),
  PDURATION: scalarFromFormulajs(formulajs.PDURATION, numbers(3)),
  MIRR: listAndNumbersFromFormulajs(formulajs.MIRR as (list: number[]) => unknown, 3, 3),
  NPV: eager(2, 255, ([rateArg, ...flowArgs], context) => {
    const rates = numbersIn([rateArg], context);
    const flows = numbersIn(flowArgs, context);
    if (isCellError(rates)) return rates;
    if (isCellError(flows)) return flows;
    const rate = rates[0] ?? 0;
    return rate === -1 ? DIV0 : flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** (i + 1), 0);
  }),
  IRR: lifted([whole, optional(number, 0.1)], (list, guess, context) => {
    const flows = numbersIn([list], context);
    if (isCellError(flows)) return flows;
    return bothSigns(flows) ? rootOfRate((rate) => flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** i, 0), guess) : NUM;
  }),
  XNPV: lifted([number, whole, whole], (rate, values, dates, context) => {
    const dated = datedFlows(values, dates, context);
    if (isCellError(dated)) return dated;
    return rate <= -1 ? NUM : presentValueOf(dated, rate);
  }),
  XIRR: lifted([whole, whole, optional(number, 0.1)], (values, dates, guess, context) => {
    const dated = datedFlows(values, dates, context);
    if (isCellError(dated)) return dated;
    return bothSigns(dated.flows) ? rootOfRate((rate) => presentValueOf(dated, rate), guess) : NUM;
  }),
};
