import { cell as addressOf } from '../plan/address';
import { fingerprint } from '../plan/fingerprint';
import { isFormula } from '../plan/repeatedRows';
import type { Cell } from '../plan';
import { formulaShape, movedFormula, type Move } from './movedFormula';
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
export function compareCells(sheet: PresentSheet, cells: readonly PlannedCell[], inserts: Move, memory: Written): Compared {
  const units = new Map<string, PlannedCell[]>();
  for (const cell of cells) {
    const ofUnit = units.get(cell.unit);
    if (ofUnit) ofUnit.push(cell);
    else units.set(cell.unit, [cell]);
  }
  const compared = [...units].map(([unit, ofUnit]) => compareUnit(sheet, unit, ofUnit, inserts, memory));
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
}

function compareUnit(sheet: PresentSheet, unit: string, cells: readonly PlannedCell[], inserts: Move, { prints, pending }: Written): Compared {
  const added: Wanted[] = [];
  const differing: Difference[] = [];
  const planned: string[] = [];
  const plannedBefore: string[] = [];
  const present: string[] = [];
  for (const { row, column, cell, placement, typedIn } of cells) {
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
    if (isFormula(cell)) {
      plannedBefore.push(formulaShape(cell));
      present.push(typeof holds === 'string' ? formulaShape(holds) : String(holds));
    }
    if (!holdsAsWanted(wanted, holds, valueAt(sheet, presentRow, place.column), inserts)) {
      differing.push({ row: place.row, column: place.column, cell: wanted, presentRow, holds });
    }
  }
  const print = printOf(planned);
  const fresh: readonly (readonly [string, string])[] = planned.length > 0 ? [[unit, print]] : [];
  const last = prints.get(unit);
  // A cell that was empty and gets a formula now, as the place of one more member does, is nobody's.
  const isOurs = pending || (last !== undefined && [present, present.filter((shape) => shape !== '')].some((shapes) => printOf(shapes) === last));
  const wishIsOld = last !== undefined && printOf(plannedBefore) === last;
  const sorted = differing.map((difference) => ({ difference, verdict: verdictOn(difference, isOurs, pending, wishIsOld) }));
  const foreign = (verdict: Verdict): readonly ForeignCell[] => sorted.flatMap(({ difference, verdict: own }) => (
    own === verdict ? [{ sheet: sheet.title, address: addressOf(difference.presentRow, difference.column), holds: String(difference.holds), wanted: difference.cell }] : []
  ));
  return {
    writes: [...added, ...sorted.flatMap(({ difference: { row, column, cell }, verdict }) => (verdict === 'write' ? [{ row, column, cell }] : []))],
    kept: foreign('keep'), lost: foreign('ask'), prints: new Map(fresh),
  };
}

type Verdict = 'write' | 'keep' | 'ask';

/**
 * Whose a cell is that is not as planned. Values are the workbook's own: what is planned was read from them, so another value is a change that
 * somebody wants. In the place of a formula, what is no longer what was written last is somebody's: it stays while the plan is what it was, and is
 * asked about once the plan has changed too.
 */
function verdictOn({ cell, holds }: Difference, isOurs: boolean, pending: boolean, wishIsOld: boolean): Verdict {
  if (!isFormula(cell)) return 'write';
  const isFormulaThere = typeof holds === 'string' && holds.startsWith('=');
  if (isOurs && (isFormulaThere || !pending)) return 'write';
  if (wishIsOld) return 'keep';
  return holds === '' ? 'write' : 'ask';
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
