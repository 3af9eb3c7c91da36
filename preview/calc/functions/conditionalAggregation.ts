import { CellError, isCellError, MAX_COLUMNS, MAX_ROWS, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { DIV0, Operand, Reference, SheetArea, VALUE } from '../values';
import { Criterion, parseCriterion } from '../workbook/criteria';
import { CachedRange, Selection } from '../workbook/RangeCache';
import { eager, FunctionSpec, FunctionTable, spread } from './define';

/** Gathers the numbers of the cells that meet all criteria. */
interface Gatherer {
  /** undefined: the function counts cells and has no range of its own */
  add(value: Value): void;
  /** Cells that meet the criteria, empty ones beyond the last value included. */
  result(matches: number): Value;
}

function total(): Gatherer {
  let sum = 0;
  let error: CellError | undefined;
  return {
    add: (value) => {
      if (typeof value === 'number') sum += value;
      else if (isCellError(value)) error ??= value;
    },
    result: () => error ?? sum,
  };
}

function mean(): Gatherer {
  let sum = 0;
  let count = 0;
  let error: CellError | undefined;
  return {
    add: (value) => {
      if (typeof value === 'number') { sum += value; count += 1; } else if (isCellError(value)) error ??= value;
    },
    result: () => error ?? (count === 0 ? DIV0 : sum / count),
  };
}

function extreme(better: (a: number, b: number) => boolean): () => Gatherer {
  return () => {
    let best: number | undefined;
    let error: CellError | undefined;
    return {
      add: (value) => {
        if (typeof value === 'number') { if (best === undefined || better(value, best)) best = value; } else if (isCellError(value)) error ??= value;
      },
      result: () => error ?? best ?? 0,
    };
  };
}

interface Condition {
  readonly range: CachedRange;
  readonly criterion: Criterion;
}

/** Visits the offsets that every selection holds, up to the last filled cell; answers how many empty cells after it match too. */
function eachMatch(selections: readonly Selection[], filled: number, cells: number, visit: (offset: number) => void): number {
  // A list that says nothing about empty cells is complete: the shortest is walked, the others are asked.
  const complete = selections.filter((selection) => !selection.matchesBlank);
  if (complete.length === 0) {
    for (let offset = 0; offset < filled; offset++) if (selections.every((selection) => selection.has(offset))) visit(offset);
    return cells - filled;
  }
  const shortest = complete.reduce((best, selection) => (selection.offsets.length < best.offsets.length ? selection : best));
  const others = selections.filter((selection) => selection !== shortest);
  for (const offset of shortest.offsets) {
    let all = true;
    for (const other of others) if (!other.has(offset)) { all = false; break; }
    if (all) visit(offset);
  }
  return 0;
}

function gather(gatherer: Gatherer, values: CachedRange | undefined, conditions: readonly Condition[]): Value {
  const selections = conditions.map(({ range, criterion }) => range.select(criterion));
  const { area } = conditions[0]!.range;
  const filled = Math.max(values?.filled ?? 0, ...conditions.map(({ range }) => range.filled));
  let matches = 0;
  const empty = eachMatch(selections, filled, area.rows * area.columns, (offset) => {
    matches += 1;
    if (values) gatherer.add(values.valueAt(offset));
  });
  return gatherer.result(matches + empty);
}

function areaOf(operand: Operand | undefined, context: Context): SheetArea | undefined {
  const area = operand instanceof Reference ? operand.area : undefined;
  if (area) context.run.onRead?.(area);
  return area;
}

const counting = (): Gatherer => ({ add: () => undefined, result: (matches) => matches });

/** SUMIFS, COUNTIFS …: ranges of one shape, each with a criterion; an array of criteria gives an array of results. */
function withConditions(gatherer: () => Gatherer, hasValues: boolean): FunctionSpec {
  const first = hasValues ? 1 : 0;
  return eager(first + 2, 255, (args, context) => {
    const areas: SheetArea[] = [];
    for (let i = 0; i < args.length; i += i < first ? 1 : 2) {
      const area = areaOf(args[i], context);
      if (!area) return isCellError(args[i]) ? (args[i] as CellError) : VALUE;
      areas.push(area);
    }
    if ((args.length - first) % 2 !== 0 || areas.some((area) => area.rows !== areas[0]!.rows || area.columns !== areas[0]!.columns)) return VALUE;
    const ranges = areas.map((area) => context.run.cache.range(area));
    const criteria = args.filter((_, i) => i > first && (i - first) % 2 === 1);
    return spread(criteria, context, (values) => gather(
      gatherer(),
      hasValues ? ranges[0] : undefined,
      values.map((value, i) => ({ range: ranges[i + first]!, criterion: parseCriterion(value) })),
    ));
  }, { lifts: (argument) => argument > first - 1 && (argument - first) % 2 === 1 });
}

/** SUMIF and AVERAGEIF: the range that is added up begins where it is said to, and is as large as the one that is tested. */
function withOneCondition(gatherer: () => Gatherer, hasValues: boolean): FunctionSpec {
  return eager(2, hasValues ? 3 : 2, ([tested, criterion, added], context) => {
    const area = areaOf(tested, context);
    if (!area) return isCellError(tested) ? tested : VALUE;
    const from = added === undefined ? area : added instanceof Reference ? added.area : undefined;
    if (!from) return isCellError(added) ? added : VALUE;
    const rows = Math.min(area.rows, MAX_ROWS - from.row);
    const columns = Math.min(area.columns, MAX_COLUMNS - from.column);
    const values: SheetArea = { sheet: from.sheet, row: from.row, column: from.column, rows, columns };
    context.run.onRead?.(values);
    const { cache } = context.run;
    return spread([criterion], context, ([value]) => gather(gatherer(), hasValues ? cache.range(values) : undefined, [{ range: cache.range(area), criterion: parseCriterion(value ?? null) }]));
  }, { lifts: (argument) => argument === 1 });
}

export const conditionalAggregation: FunctionTable = {
  SUMIFS: withConditions(total, true),
  COUNTIFS: withConditions(counting, false),
  AVERAGEIFS: withConditions(mean, true),
  MAXIFS: withConditions(extreme((a, b) => a > b), true),
  MINIFS: withConditions(extreme((a, b) => a < b), true),
  SUMIF: withOneCondition(total, true),
  COUNTIF: withOneCondition(counting, false),
  AVERAGEIF: withOneCondition(mean, true),
};
