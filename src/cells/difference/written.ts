import { fingerprint } from '../plan/fingerprint';

/** What a run has written, by unit: short texts in place of formulas. It fits one cell for hundreds of KPIs. */
export interface Written {
  readonly prints: ReadonlyMap<string, string>;
  /** The run broke off: formulas that are not as planned are its own */
  readonly pending: boolean;
}

const PENDING = 'pending';

/** Units are known by a short text too. */
export function unitKey(unit: string): string {
  return fingerprint(unit).slice(-5);
}

export function writtenText({ prints, pending }: Written): string {
  // In an order of its own: what has just been made would else stand last, and the next run would write it anew.
  return [...(pending ? [PENDING] : []), ...[...prints].map(([unit, print]) => `${unit}:${print}`).sort()].join(' ');
}

/** A cell that somebody has emptied or overwritten says nothing: everything that is not as planned counts as somebody's then. */
export function parseWritten(text: string): Written {
  const [first, ...others] = text.split(' ');
  const pending = first === PENDING;
  const entries = (pending ? others : [first ?? '', ...others]).map((entry) => entry.split(':'));
  return { pending, prints: new Map(entries.flatMap(([unit, print]) => (unit && print ? [[unit, print] as const] : []))) };
}
