import { SheetState } from '../../model/state';
import { Operand, SheetArea } from '../values';
import { RangeCache } from '../workbook/RangeCache';
import { Structure } from '../workbook/Structure';

/** Where a formula is thought to stand. Its relative references move by the shift, when it was written for another cell. */
export interface Place {
  readonly structure: Structure;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly shiftRows: number;
  readonly shiftColumns: number;
}

/** How a formula reaches custom functions. */
export interface CustomCaller {
  /** undefined: no custom function of this name is registered */
  call(name: string, args: readonly (Operand | undefined)[], context: Context): Operand | undefined;
}

/** What one evaluation shares with the names and lambdas that it goes through. */
export interface Run {
  /** Serial of the moment at which this recalculation began; NOW and TODAY agree in all cells. */
  readonly now: number;
  readonly cache: RangeCache;
  readonly custom: CustomCaller | undefined;
  /** Where the formula of this cell has spilled to, for `A1#`. */
  readonly spillArea: (sheet: SheetState, row: number, column: number) => SheetArea | undefined;
  /** Hears of every area that is read, where the references of a formula are known only as it runs. */
  readonly onRead?: (area: SheetArea) => void;
  /** How deep lambdas and names are nested just now. */
  depth: number;
}

export interface Context extends Place {
  readonly run: Run;
}

/** A variable of LET or a parameter of LAMBDA, linked to those further out. */
export interface Scope {
  readonly value: Operand | undefined;
  readonly outer: Scope | undefined;
}

/** A compiled expression. */
export type Evaluate = (context: Context, scope: Scope | undefined) => Operand;
