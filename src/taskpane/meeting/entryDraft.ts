/** What somebody has typed about a KPI and not written into the workbook yet. */
export interface EntryDraft {
  readonly note: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

export type EntryDrafts = Readonly<Record<string, EntryDraft>>;

/** Whoever owns the KPI is asked first. */
export function emptyEntry(owner: string): EntryDraft {
  return { note: '', action: '', owner, due: '' };
}

export function saysSomething({ note, action }: EntryDraft): boolean {
  return note.trim() !== '' || action.trim() !== '';
}
