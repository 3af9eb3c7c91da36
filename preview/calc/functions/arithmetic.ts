import { isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { power } from '../formula/operators';
import { DIV0, NUM, Operand } from '../values';
import { eager, FunctionSpec, FunctionTable, integer, lifted, number, optional } from './define';
import { finite, numbersIn } from './numbers';

function ofOne(compute: (x: number) => Value): FunctionSpec {
  return lifted([number], compute);
}

/** Moves the decimal point by rewriting the digits, so that no binary rounding comes in between. */
function movePoint(x: number, places: number): number {
  const [digits, exponent = '0'] = String(x).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds the magnitude at so many decimals, as seen in Excel's fifteen digits. */
export function roundAt(x: number, decimals: number, round: (magnitude: number) => number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const places = Math.max(-308, Math.min(308, decimals));
  const magnitude = Number(Math.abs(x).toPrecision(15));
  return Math.sign(x) * movePoint(round(movePoint(magnitude, places)), -places);
}

function rounding(round: (magnitude: number) => number): FunctionSpec {
  return lifted([number, integer], (x, decimals) => roundAt(x, decimals, round));
}

/** A quotient that is whole but for binary rounding counts as whole. */
function quotient(x: number, step: number): number {
  return Number((x / step).toPrecision(15));
}

function ceiling(x: number, step: number, awayFromZero: boolean): number {
  if (step === 0) return 0;
  const size = Math.abs(step);
  const steps = quotient(x, size);
  return (x < 0 && awayFromZero ? Math.floor(steps) : Math.ceil(steps)) * size;
}

function floor(x: number, step: number, towardsZero: boolean): number {
  if (step === 0) return 0;
  const size = Math.abs(step);
  const steps = quotient(x, size);
  return (x < 0 && towardsZero ? Math.ceil(steps) : Math.floor(steps)) * size;
}

function legacyCeiling(x: number, step: number): Value {
  if (x > 0 && step < 0) return NUM;
  return step === 0 ? 0 : Math.ceil(quotient(x, step)) * step;
}

function legacyFloor(x: number, step: number): Value {
  if (x > 0 && step < 0) return NUM;
  if (step === 0) return x === 0 ? 0 : DIV0;
  return Math.floor(quotient(x, step)) * step;
}

function factorial(n: number): Value {
  if (n < 0) return NUM;
  let product = 1;
  for (let i = 2; i <= Math.trunc(n); i++) product *= i;
  return finite(product);
}

function combinations(n: number, k: number): Value {
  if (k < 0 || n < k) return NUM;
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return finite(Math.round(result));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function overIntegers(combine: (a: number, b: number) => number): FunctionSpec {
  return eager(1, 255, (args: readonly (Operand | undefined)[], context: Context) => {
    const numbers = numbersIn(args, context);
    if (isCellError(numbers)) return numbers;
    const integers = numbers.map(Math.trunc);
    if (integers.length === 0 || integers.some((n) => n < 0)) return NUM;
    return integers.reduce(combine);
  });
}

const positive = (compute: (x: number) => number) => ofOne((x) => (x <= 0 ? NUM : compute(x)));
const within = (limit: number, compute: (x: number) => number) => ofOne((x) => (Math.abs(x) > limit ? NUM : compute(x)));
const reciprocal = (compute: (x: number) => number) => ofOne((x) => (compute(x) === 0 ? DIV0 : 1 / compute(x)));

export const arithmetic: FunctionTable = {
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  INT: ofOne((x) => Math.floor(x)),
  TRUNC: lifted([number, optional(integer, 0)], (x, decimals) => roundAt(x, decimals, Math.floor)),
  ROUND: rounding((magnitude) => Math.floor(magnitude + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  MROUND: lifted([number, number], (x, step) => (step === 0 ? 0 : x * step < 0 ? NUM : Math.round(quotient(Math.abs(x), Math.abs(step))) * step)),
  CEILING: lifted([number, number], legacyCeiling),
  FLOOR: lifted([number, number], legacyFloor),
  'CEILING.MATH': lifted([number, optional(number, 1), optional(number, 0)], (x, step, mode) => ceiling(x, step, mode !== 0)),
  'FLOOR.MATH': lifted([number, optional(number, 1), optional(number, 0)], (x, step, mode) => floor(x, step, mode !== 0)),
  'CEILING.PRECISE': lifted([number, optional(number, 1)], (x, step) => ceiling(x, step, false)),
  'FLOOR.PRECISE': lifted([number, optional(number, 1)], (x, step) => floor(x, step, false)),
  'ISO.CEILING': lifted([number, optional(number, 1)], (x, step) => ceiling(x, step, false)),
  EVEN: ofOne((x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  ODD: ofOne((x) => (x === 0 ? 1 : Math.sign(x) * (Math.ceil((Math.abs(x) - 1) / 2) * 2 + 1))),
  MOD: lifted([number, number], (x, divisor) => (divisor === 0 ? DIV0 : x - divisor * Math.floor(x / divisor))),
  QUOTIENT: lifted([number, number], (x, divisor) => (divisor === 0 ? DIV0 : Math.trunc(x / divisor))),
  POWER: lifted([number, number], power),
  SQRT: ofOne((x) => (x < 0 ? NUM : Math.sqrt(x))),
  SQRTPI: ofOne((x) => (x < 0 ? NUM : Math.sqrt(x * Math.PI))),
  EXP: ofOne(Math.exp),
  LN: positive(Math.log),
  LOG10: positive(Math.log10),
  LOG: lifted([number, optional(number, 10)], (x, base) => (x <= 0 || base <= 0 ? NUM : base === 1 ? DIV0 : base === 10 ? Math.log10(x) : base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base))),
  PI: lifted([], () => Math.PI),
  DEGREES: ofOne((x) => (x * 180) / Math.PI),
  RADIANS: ofOne((x) => (x * Math.PI) / 180),
  SIN: ofOne(Math.sin), COS: ofOne(Math.cos), TAN: ofOne(Math.tan),
  COT: reciprocal(Math.tan), SEC: reciprocal(Math.cos), CSC: reciprocal(Math.sin),
  ASIN: within(1, Math.asin), ACOS: within(1, Math.acos), ATAN: ofOne(Math.atan),
  ATAN2: lifted([number, number], (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  SINH: ofOne(Math.sinh), COSH: ofOne(Math.cosh), TANH: ofOne(Math.tanh),
  ASINH: ofOne(Math.asinh), ACOSH: ofOne((x) => (x < 1 ? NUM : Math.acosh(x))), ATANH: ofOne((x) => (Math.abs(x) >= 1 ? NUM : Math.atanh(x))),
  FACT: ofOne(factorial),
  COMBIN: lifted([integer, integer], combinations),
  COMBINA: lifted([integer, integer], (n, k) => (n === 0 && k === 0 ? 1 : combinations(n + k - 1, k))),
  PERMUT: lifted([integer, integer], (n, k) => {
    if (n <= 0 || k < 0 || n < k) return NUM;
    let result = 1;
    for (let i = 0; i < k; i++) result *= n - i;
    return result;
  }),
  GCD: overIntegers(greatestCommonDivisor),
  LCM: overIntegers((a, b) => (a === 0 || b === 0 ? 0 : (a / greatestCommonDivisor(a, b)) * b)),
  RAND: lifted([], () => Math.random(), { volatile: true }),
  RANDBETWEEN: lifted([number, number], (low, high) => {
    const [from, to] = [Math.ceil(low), Math.floor(high)];
    return from > to ? NUM : from + Math.floor(Math.random() * (to - from + 1));
  }, { volatile: true }),
};
