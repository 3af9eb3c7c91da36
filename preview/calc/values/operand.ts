import { Value } from '../../model/state';
import { Matrix } from './Matrix';
import { Reference } from './Reference';

/** A function as a value, made by LAMBDA. */
export class Lambda {
  constructor(readonly parameters: number, readonly call: (args: readonly (Operand | undefined)[]) => Operand) {}
}

/** What an expression can yield. An omitted argument is `undefined` where arguments are handed over. */
export type Operand = Value | Matrix | Reference | Lambda;
