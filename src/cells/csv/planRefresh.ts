import { failure, success, type Outcome } from '../../kpi';
import { LISTED } from './CsvReason';
import type { CellRow, CellValue } from './ImportedTable';
import { keyValues, rowKey } from './rowKey';
import { ROWS_PER_SLICE, type Sliced } from './slices';

/**
 * What makes the table's rows those of the new file. Rows keep their place, so that what the user has written beside
 * them stays beside them; new ones come last.
 */
export interface RefreshPlan {
  /** Rows that differ, by their place in the table's body */
  readonly updates: readonly { readonly at: number; readonly row: CellRow }[];
  readonly deletes: readonly number[];
  readonly appends: readonly CellRow[];
  /** Rows left as they are; when appending, also those that the new file does not have */
  readonly unchanged: number;
  /** When replacing: the keys that the new file no longer has, whose rows go */
  readonly disappeared: readonly (readonly CellValue[])[];
}

export interface RefreshRows {
  /** The source's own columns of the table as it is, in the file's order */
  readonly present: readonly CellRow[];
  readonly incoming: readonly CellRow[];
  /** Positions of the key; without one a row is known by all that it holds. */
  readonly key: readonly number[] | undefined;
  readonly mode: 'replace' | 'append';
}

/** A key stands in the table more than once: no file can say which of its rows is meant. */
export interface RefreshReason {
  readonly code: 'duplicateKeysInTable';
  readonly keys: readonly (readonly CellValue[])[];
  readonly total: number;
}

/** Compares the table with the new file. */
export function* planRefresh({ present, incoming, key, mode }: RefreshRows): Sliced<Outcome<RefreshPlan, RefreshReason>> {
  const width = incoming[0]?.length ?? 0;
  const positions = key ?? Array.from({ length: width }, (_, position) => position);
  const total = present.length + incoming.length;
  const waiting = new Map<string, number[]>();
  const blank: number[] = [];
  const repeated: CellValue[][] = [];
  for (const [at, row] of present.entries()) {
    if (at % ROWS_PER_SLICE === 0) yield { done: at, total };
    // An Excel table cannot be without rows: an empty one holds one blank row, which is nobody's
    if (row.every((value) => value === null)) {
      blank.push(at);
      continue;
    }
    const id = rowKey(row, positions);
    const same = waiting.get(id);
    if (same && key) repeated.push(keyValues(row, positions));
    if (same) same.push(at);
    else waiting.set(id, [at]);
  }

  if (repeated.length > 0) return failure({ code: 'duplicateKeysInTable', keys: repeated.slice(0, LISTED), total: repeated.length });

  const updates: { at: number; row: CellRow }[] = [];
  const appends: CellRow[] = [];
  let unchanged = 0;
  for (const [index, row] of incoming.entries()) {
    if (index % ROWS_PER_SLICE === 0) yield { done: present.length + index, total };
    const at = waiting.get(rowKey(row, positions))?.shift();
    if (at === undefined) appends.push(row);
    else if (sameCells(present[at]!, row)) unchanged++;
    else updates.push({ at, row });
  }

  const left = [...waiting.values()].flat().sort((a, b) => a - b);
  const onlyBlank = blank.length === present.length ? blank : [];
  return success(mode === 'replace'
    ? { updates, appends, unchanged, deletes: [...onlyBlank, ...left], disappeared: left.map((at) => keyValues(present[at]!, positions)) }
    : { updates, appends, unchanged: unchanged + left.length, deletes: onlyBlank, disappeared: [] });
}

function sameCells(a: CellRow, b: CellRow): boolean {
  return a.every((value, position) => value === (b[position] ?? null));
}
