import { formatOverrides, suggestTableName, type CsvDetection, type CsvFormatOverrides, type ImportTarget, type SourceMapping } from '../../actions';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What has been found out and decided about a file that was chosen. */
export interface ImportDraft {
  readonly file: ChosenFile;
  /** Tables of the workbook that a file can bring up to date */
  readonly targets: readonly ImportTarget[];
  /** The one of them that this file brings up to date; empty where it becomes a new table */
  readonly target: string;
  readonly newName: string;
  readonly decided: CsvFormatOverrides;
  /** Undefined where the file could not be read */
  readonly detection: CsvDetection | undefined;
  /** `replace`: the file is the whole list; `append`: it adds to it */
  readonly mode: 'replace' | 'append';
  readonly key: readonly string[];
  /** Files that the mapping joins with this one, as far as they are chosen */
  readonly joined: ReadonlyMap<string, Uint8Array>;
}

/** A file brings the table up to date that bears its name, or that a file of this name has filled before; else it becomes a new one. */
export function startImport(file: ChosenFile, targets: readonly ImportTarget[]): ImportDraft {
  const newName = suggestTableName(file.name);
  const known = targets.find(({ table }) => sameName(table, newName)) ?? targets.find(({ mapping }) => mapping !== undefined && sameName(mapping.file, file.name));
  const draft: ImportDraft = { file, targets, target: '', newName, decided: {}, detection: undefined, mode: 'replace', key: [], joined: new Map() };
  return known ? withTarget(draft, known.table) : draft;
}

/** The file does something else: it is read as that table's files were before, where the workbook knows how. */
export function withTarget(draft: ImportDraft, target: string): ImportDraft {
  const mapping = mappingOf({ ...draft, target });
  return { ...draft, target, decided: mapping ? formatOverrides(mapping) : {}, key: mapping?.key ?? [], mode: 'replace' };
}

/** The one table whose files had just these columns, whatever this file is called. */
export function targetByColumns(targets: readonly ImportTarget[], columns: readonly string[]): string | undefined {
  const wanted = signature(columns);
  const [found, another] = targets.filter(({ mapping }) => mapping?.columns !== undefined && signature(mapping.columns) === wanted);
  return another === undefined ? found?.table : undefined;
}

export function mappingOf({ targets, target }: Pick<ImportDraft, 'targets' | 'target'>): SourceMapping | undefined {
  return targets.find(({ table }) => table === target)?.mapping;
}

/** How the file becomes rows: what was kept of the table, with what is decided now. */
export function sourceOf(draft: ImportDraft): SourceMapping {
  const { columns, titleLines: _, ...format } = draft.decided;
  const types = columns && Object.fromEntries(columns.map((column) => [column.name, column.type]));
  const { key: __, ...mapping } = mappingOf(draft) ?? { table: '', file: '' };
  return {
    onBadRow: 'skip', ...mapping, ...format, ...(types && { types }), ...(draft.key.length > 0 && { key: draft.key }),
    table: draft.target === '' ? draft.newName.trim() : draft.target, file: draft.file.name,
  };
}

/** Files that are joined with this one and still have to be chosen. */
export function missingFiles(draft: ImportDraft): readonly string[] {
  return (mappingOf(draft)?.joins ?? []).map(({ file }) => file).filter((file) => !draft.joined.has(file));
}

/** Why it cannot go on yet */
export function importProblem(draft: ImportDraft): 'noName' | 'nameTaken' | 'keyMissing' | 'filesMissing' | undefined {
  if (draft.target === '') {
    if (draft.newName.trim() === '') return 'noName';
    return draft.targets.some(({ table }) => sameName(table, draft.newName.trim())) ? 'nameTaken' : undefined;
  }
  if (draft.mode === 'append' && draft.key.length === 0) return 'keyMissing';
  return missingFiles(draft).length > 0 ? 'filesMissing' : undefined;
}

function signature(columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => name.toLowerCase()).sort());
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
