import type { SheetState } from './kpiWorkbook';

const LONGEST = 31;

/** Titles that nobody bears yet: a user's own "Scorecard" stays what it is, and ours becomes "Scorecard (2)". */
export function freeTitles(wanted: readonly string[], present: readonly SheetState[]): readonly string[] {
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  return wanted.map((title) => {
    const free = freeTitle(title, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  const allowed = title.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '').slice(0, LONGEST);
  let candidate = allowed;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = `${allowed.slice(0, LONGEST - suffix.length)}${suffix}`;
  }
  return candidate;
}
