import { fingerprint } from '../plan/fingerprint';

/** What a run has written, by unit: short texts in place of formulas. It fits one cell for hundreds of KPIs. */
export interface Written {
  readonly prints: ReadonlyMap<string, string>;
  /** The run broke off: formulas that are not as planned are its own */
  readonly pending: boolean;
  /** The run that broke off was the first */
  readonly making?: Making | undefined;
}

/** A workbook that was being shown for the first time */
export interface Making {
  /** Its sheets, as they are called once they are shown */
  readonly sheets: readonly string[];
  /** The one sheet of a new workbook, empty, that goes last of all */
  readonly untouched?: string | undefined;
}

const PENDING = 'pending';

/** Units are known by a short text too. */
export function unitKey(unit: string): string {
  return fingerprint(unit).slice(-5);
}

export function writtenText({ prints, pending, making }: Written): string {
  // In an order of its own: what has just been made would else stand last, and the next run would write it anew.
  return [...(pending ? [making ? `${PENDING}:${encodeURIComponent(JSON.stringify(making))}` : PENDING] : []), ...[...prints].map(([unit, print]) => `${unit}:${print}`).sort()].join(' ');
}

/** A cell that somebody has emptied or overwritten says nothing: everything that is not as planned counts as somebody's then. */
export function parseWritten(text: string): Written {
  const entries = text.split(' ').map((entry) => entry.split(':'));
  const [mark, making] = entries[0] ?? [];
  const pending = mark === PENDING;
  if (pending) entries.shift();
  return { pending, making: pending && making ? JSON.parse(decodeURIComponent(making)) as Making : undefined, prints: new Map(entries.flatMap(([unit, print]) => (unit && print ? [[unit, print] as const] : []))) };
}
