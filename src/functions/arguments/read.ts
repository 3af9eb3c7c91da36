import { type Choice, choiceOf } from '../../i18n';
import { type Argument, type ChoiceSet, type Direction, END_OF_DATES, type Outcome, type Reason, failure, success, outsideDomain } from '../../kpi';
import { type Cell, type ErrorCell, type Failure, isBlank, isErrorCell } from '../cell';

/** Reads one cell of an argument into what the field's function wants, or says why not. */
export type Reader<Value> = (argument: Argument, cell: Cell) => Outcome<Value, Reason>;

/** An error of Excel's own stays that error. */
export function errorOf(argument: Argument, { code }: ErrorCell): Failure {
  return failure({ kind: 'errorCell', argument, code });
}

/** A number; text that looks like one is not, since what it means depends on the reader's decimal sign. */
export function aNumber(argument: Argument, cell: Cell): Outcome<number, Reason> {
  if (isBlank(cell)) return failure({ kind: 'missing', argument });
  if (isErrorCell(cell)) return errorOf(argument, cell);
  return typeof cell === 'number' ? success(cell) : failure({ kind: 'notANumber', argument, found: cell });
}

/** The same, where an empty or omitted cell means something of its own. */
export function optional<Value, const Default>(read: Reader<Value>, whenBlank: Default): Reader<Value | Default> {
  return (argument, cell) => (isBlank(cell) ? success(whenBlank) : read(argument, cell));
}

/** One of a set of words, in either language. */
export function oneOf<Set extends ChoiceSet>(choices: Set): Reader<Choice<Set>> {
  return (argument, cell) => {
    if (isBlank(cell)) return failure({ kind: 'missing', argument });
    if (isErrorCell(cell)) return errorOf(argument, cell);
    const choice = choiceOf(choices, String(cell));
    return choice === undefined ? failure({ kind: 'notAChoice', argument, choices, found: cell }) : success(choice);
  };
}

const DIRECTION_NUMBERS: ReadonlyMap<Cell, Direction> = new Map([[1, 'higher'], [-1, 'lower'], [0, 'range']]);

/** A direction as a word in either language or as 1, −1 or 0; higher is better where nothing is said. */
export function aDirection(argument: Argument, cell: Cell): Outcome<Direction, Reason> {
  if (isBlank(cell)) return success('higher');
  const byNumber = DIRECTION_NUMBERS.get(cell);
  return byNumber === undefined ? oneOf('direction')(argument, cell) : success(byNumber);
}

export function isDateSerial(serial: number): boolean {
  return serial > 0 && serial < END_OF_DATES;
}

/** A date as a serial. No date is 0, which is how some versions of Excel hand over an empty cell. */
export function aDate(argument: Argument, cell: Cell): Outcome<number, Reason> {
  const serial = cell === 0 ? failure({ kind: 'missing' as const, argument }) : aNumber(argument, cell);
  if (!serial.ok || isDateSerial(serial.value)) return serial;
  return outsideDomain(argument, 'dateSerial');
}

/** A date that may be left out; an empty cell may come as 0 here too. */
export function optionalDate(argument: Argument, cell: Cell): Outcome<number | null, Reason> {
  return isBlank(cell) || cell === 0 ? success(null) : aDate(argument, cell);
}
