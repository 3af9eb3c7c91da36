import { isCellError, Value } from '../../model/state';
import { compareValues, DIV0, NUM, toNumber, toText } from '../values';

type Operate = (a: Value, b: Value) => Value;

function arithmetic(compute: (a: number, b: number) => Value): Operate {
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return compute(a, b);
    const left = toNumber(a);
    if (isCellError(left)) return left;
    const right = toNumber(b);
    return isCellError(right) ? right : compute(left, right);
  };
}

function comparison(holds: (order: number) => boolean): Operate {
  return (a, b) => {
    if (isCellError(a)) return a;
    return isCellError(b) ? b : holds(compareValues(a, b));
  };
}

/** Excel knows no infinity and no negative zero. */
function finite(result: number): Value {
  return Number.isFinite(result) ? result + 0 : NUM;
}

export function power(base: number, exponent: number): Value {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return finite(base ** exponent);
}

export const binaryOperators: Readonly<Record<string, Operate>> = {
  '+': arithmetic((a, b) => finite(a + b)),
  '-': arithmetic((a, b) => finite(a - b)),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) => (b === 0 ? DIV0 : finite(a / b))),
  '^': arithmetic(power),
  '&': (a, b) => {
    const left = toText(a);
    if (typeof left !== 'string') return left;
    const right = toText(b);
    return typeof right === 'string' ? left + right : right;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

/** How near to nothing a sum or difference must be, against its parts, to count as nothing. */
const NOTHING = 1e-15;

/** Excel calls the last addition or subtraction of a formula zero when only rounding is left of it: 0.5-0.4-0.1 is 0. */
export function snapped(operate: Operate): Operate {
  return (a, b) => {
    const result = operate(a, b);
    if (typeof result !== 'number' || result === 0 || typeof a !== 'number' || typeof b !== 'number') return result;
    return Math.abs(result) < Math.abs(a) * NOTHING ? 0 : result;
  };
}

export function negated(value: Value): Value {
  const number = toNumber(value);
  return isCellError(number) ? number : 0 - number;
}

export function percent(value: Value): Value {
  const number = toNumber(value);
  return isCellError(number) ? number : number / 100;
}
