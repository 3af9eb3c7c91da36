import { fingerprint } from '../../kpi';
import { cell as addressOf } from '../plan/address';
import { isFormula } from '../plan/repeatedRows';
import type { Cell } from '../plan';
import { formulaShape, movedFormula, shapeWithoutTables, type Move } from './movedFormula';
import { type Placement, moveTo } from './Placement';
import { type PresentCell, type PresentSheet, formulaAt, valueAt } from './PresentWorkbook';
import type { ForeignCell } from './WorkbookChanges';
import type { Written } from './written';

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly placement: Placement;
  /** Cells whose formulas are remembered together */
  readonly unit: string;
  /** A cell that is planned empty is for typing into: what stands in it stays */
  readonly typedIn: boolean;
  /** Its row is known by it: where the plan is what it was, what somebody has written over it goes, as the row would else be no row of the plan's */
  readonly isKey: boolean;
  /** The planned row of the formula that spills into it */
  readonly spilledFrom?: number;
  /** What was planned there before the plan changed, where that is known */
  readonly before?: Pick<PlannedCell, 'cell' | 'spilledFrom'>;
}

/** What may be written over */
export interface Permission {
  /** Formulas that are gone or broken */
  readonly mends?: boolean;
  /** What somebody has written and would be lost; `all`: what stays otherwise too */
  readonly overwrite?: boolean | 'all';
}

export interface Wanted {
  /** Where it is to stand, after rows are put in */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface Compared {
  readonly writes: readonly Wanted[];
  readonly kept: readonly ForeignCell[];
  readonly lost: readonly ForeignCell[];
  readonly prints: ReadonlyMap<string, string>;
}

/** What of a sheet's planned cells is not there, and whose what stands in its place is. */
export function compareCells(sheet: PresentSheet, cells: readonly PlannedCell[], inserts: Move, memory: Written, permission: Permission = {}): Compared {
  const units = new Map<string, PlannedCell[]>();
  for (const cell of cells) {
    const ofUnit = units.get(cell.unit);
    if (ofUnit) ofUnit.push(cell);
    else units.set(cell.unit, [cell]);
  }
  const compared = [...units].map(([unit, ofUnit]) => compareUnit(sheet, unit, ofUnit, inserts, memory, permission));
  return {
    writes: compared.flatMap(({ writes }) => writes),
    kept: compared.flatMap(({ kept }) => kept),
    lost: compared.flatMap(({ lost }) => lost),
    prints: new Map(compared.flatMap((one) => [...one.prints])),
  };
}

interface Difference extends Wanted {
  /** As it stands before rows are put in */
  readonly presentRow: number;
  readonly holds: PresentCell;
  readonly isKey: boolean;
  readonly isSpilledInto: boolean;
  /** Where it is known what was planned before: whether that is what stands there, and whether the same is planned now */
  readonly before: { readonly isThere: boolean; readonly isWanted: boolean } | undefined;
}

function compareUnit(sheet: PresentSheet, unit: string, cells: readonly PlannedCell[], inserts: Move, { prints, pending }: Written, { mends, overwrite }: Permission): Compared {
  const added: Wanted[] = [];
  const differing: Difference[] = [];
  const planned: string[] = [];
  const plannedBefore: string[] = [];
  const present: string[] = [];
  const held: string[] = [];
  for (const one of cells) {
    const { row, column, cell, placement, typedIn, isKey } = one;
    if (isFormula(cell)) planned.push(formulaShape(cell));
    const place = { row: placement.row(row), column: placement.column(column) };
    if (place.row === undefined || place.column === undefined) continue;
    const wanted = isFormula(cell) ? movedFormula(cell, moveTo(placement)) : cell;
    if (wanted === undefined) continue;
    const presentRow = placement.presentRow(row);
    if (presentRow === undefined) {
      if (wanted !== null) added.push({ row: place.row, column: place.column, cell: wanted });
      continue;
    }
    if (wanted === null && typedIn) continue;
    const holds = formulaAt(sheet, presentRow, place.column);
    if (isFormulaText(holds)) held.push(formulaShape(String(holds)));
    if (wanted === null && isSpilled(sheet, one, holds)) continue;
    if (isFormula(cell)) {
      plannedBefore.push(formulaShape(cell));
      present.push(typeof holds === 'string' ? formulaShape(holds) : String(holds));
    }
    const value = valueAt(sheet, presentRow, place.column);
    // A formula that gives an empty text keeps another from spilling all the same
    if (one.spilledFrom === undefined ? holdsAsWanted(wanted, holds, value, inserts) : holds === '') continue;
    differing.push({
      row: place.row, column: place.column, cell: wanted, presentRow, holds, isKey, isSpilledInto: one.spilledFrom !== undefined,
      before: one.before && { isThere: isThere(sheet, one, one.before, { holds, value }, inserts), isWanted: one.before.cell === cell },
    });
  }
  const print = printOf(planned);
  const fresh: readonly (readonly [string, string])[] = planned.length > 0 ? [[unit, print]] : [];
  const last = prints.get(unit);
  // A cell that was empty and gets a formula now, as the place of one more member does, is nobody's; and where all formulas that were written are there,
  // none has been written over
  const isOurs = pending || (last !== undefined && [present, present.filter((shape) => shape !== ''), held].some((shapes) => printOf(shapes) === last));
  const wishIsOld = last !== undefined && printOf(plannedBefore) === last;
  const sorted = differing.map((difference) => ({ difference, verdict: mends && isBroken(difference) ? 'write' as const : verdictOn(difference, isOurs, pending, wishIsOld) }))
    .map((one) => ({ ...one, verdict: (one.verdict === 'ask' && overwrite) || overwrite === 'all' ? 'write' as const : one.verdict }));
  const foreign = (verdict: Verdict): readonly ForeignCell[] => sorted.flatMap(({ difference, verdict: own }) => (
    own === verdict ? [{ sheet: sheet.title, address: addressOf(difference.presentRow, difference.column), holds: String(difference.holds), wanted: difference.cell }] : []
  ));
  return {
    writes: [...added, ...sorted.flatMap(({ difference: { row, column, cell }, verdict }) => (verdict === 'write' ? [{ row, column, cell }] : []))],
    kept: foreign('keep'), lost: foreign('ask'), prints: new Map(fresh),
  };
}

/** A formula of ours that is gone, or that Excel has rewritten when what it referred to went: to nothing, or to the cells that a table had. */
function isBroken({ cell, holds }: Difference): boolean {
  if (!isFormula(cell)) return false;
  return holds === '' || (isFormulaText(holds) && (String(holds).includes('#REF!') || shapeWithoutTables(String(holds)) === shapeWithoutTables(cell)));
}

type Verdict = 'write' | 'keep' | 'ask';

/**
 * Whose a cell is that is not as planned. Values are the workbook's own: what is planned was read from them, so another value is a change that
 * somebody wants. In the place of a formula, what is no longer what was written last is somebody's: it stays while the plan is what it was, and is
 * asked about once the plan has changed too.
 */
function verdictOn({ cell, holds, isKey, isSpilledInto, before }: Difference, isOurs: boolean, pending: boolean, wishIsOld: boolean): Verdict {
  if (!isFormula(cell) && !isSpilledInto) return 'write';
  if (before?.isThere) return 'write';
  if (isOurs && (isFormulaText(holds) || !pending)) return 'write';
  if (wishIsOld || before?.isWanted) return isKey ? 'write' : 'keep';
  return holds === '' ? 'write' : 'ask';
}

function isThere(
  sheet: PresentSheet, { column, placement }: PlannedCell, before: NonNullable<PlannedCell['before']>, { holds, value }: { readonly holds: PresentCell; readonly value: PresentCell }, inserts: Move,
): boolean {
  const wanted = isFormula(before.cell) ? movedFormula(before.cell, moveTo(placement)) : before.cell;
  return (wanted === null && isSpilled(sheet, { ...before, column, placement }, holds)) || (wanted !== undefined && holdsAsWanted(wanted, holds, value, inserts));
}

/** Whether a value has come from the formula above. One that somebody has typed there keeps the formula from spilling. */
function isSpilled(sheet: PresentSheet, { column, placement, spilledFrom }: Pick<PlannedCell, 'column' | 'placement' | 'spilledFrom'>, holds: PresentCell): boolean {
  const [from, at] = [spilledFrom === undefined ? undefined : placement.presentRow(spilledFrom), placement.column(column)];
  if (from === undefined || at === undefined || isFormulaText(holds)) return false;
  return isFormulaText(formulaAt(sheet, from, at)) && valueAt(sheet, from, at) !== '#SPILL!';
}

function isFormulaText(holds: PresentCell): boolean {
  return typeof holds === 'string' && holds.startsWith('=');
}

function holdsAsWanted(wanted: Cell, holds: PresentCell, value: PresentCell, inserts: Move): boolean {
  const text = typeof wanted === 'string' && wanted.startsWith("'") ? wanted.slice(1) : wanted ?? '';
  if (isFormula(wanted)) return typeof holds === 'string' && holds.startsWith('=') && movedFormula(holds, inserts) === wanted;
  // A formula of the user's that gives the wanted value is as good as the value
  return holds === text || value === text;
}

function printOf(shapes: readonly string[]): string {
  return fingerprint(shapes).slice(-6);
}
