import { useState } from 'react';
import {
  detectCsv, importReasonText, importTable, proposeLoadedThrough, readImportTargets, refreshSource, whatIsLeft,
  type CsvFormatOverrides, type ImportedReport, type RefreshReport, type RefreshRequest,
} from '../../actions';
import { useLanguage } from '../language';
import { today } from '../today';
import { useAction } from '../useAction';
import { mappingOf, sourceOf, startImport, targetByColumns, withTarget, type ChosenFile, type ImportDraft } from './importDraft';

/** What a refresh would do, and the day up to which the user says that the file is complete */
export interface RefreshQuestion {
  readonly report: RefreshReport;
  readonly loadedThrough: string;
}

export type ImportDone =
  | { readonly kind: 'imported'; readonly report: ImportedReport }
  | { readonly kind: 'refreshed'; readonly table: string; readonly report: RefreshReport };

/** The steps from a file to a table: choose, look over, be asked, done. */
export function useImport() {
  const { words, language } = useLanguage();
  const action = useAction();
  const { run } = action;
  const [draft, setDraft] = useState<ImportDraft>();
  const [question, setQuestion] = useState<RefreshQuestion>();
  const [done, setDone] = useState<ImportDone>();

  const explain = (reason: Parameters<typeof importReasonText>[0]): string => `${importReasonText(reason, words)} ${whatIsLeft(reason, words)}`;

  /** A reading that fails leaves what was found before, so that the choice that made it fail can be taken back. */
  const detect = async (next: ImportDraft): Promise<ImportDraft | undefined> => {
    const detection = await run((options) => detectRows(next, options), explain);
    if (!detection) return undefined;
    const read = { ...next, detection };
    setDraft(read);
    return read;
  };

  const choose = async (file: ChosenFile): Promise<void> => {
    setDone(undefined);
    setQuestion(undefined);
    setDraft(undefined);
    const targets = await run(readImportTargets, explain);
    if (!targets) return;
    const started = startImport(file, targets);
    setDraft(started);
    const read = await detect(started);
    const alike = read?.target === '' ? targetByColumns(targets, read.detection!.format.columns.map(({ name }) => name)) : undefined;
    if (read && alike !== undefined) await detect(withTarget(read, alike));
  };

  const request = (chosen: ImportDraft): RefreshRequest => ({
    source: sourceOf(chosen), files: new Map([...chosen.joined, [chosen.file.name, chosen.file.bytes]]), mode: chosen.mode, language,
  });

  const write = async (chosen: ImportDraft): Promise<void> => {
    const report = await run((options) => importTable(request(chosen), options), explain);
    if (report) setDone({ kind: 'imported', report });
  };

  const ask = async (chosen: ImportDraft): Promise<void> => {
    const report = await run((options) => refreshSource({ ...request(chosen), preview: true }, options), explain);
    if (report) setQuestion({ report, loadedThrough: proposeLoadedThrough(report.latestDates, today(), mappingOf(chosen)?.loadedThrough) ?? '' });
  };

  const confirm = async (chosen: ImportDraft, { loadedThrough }: RefreshQuestion): Promise<void> => {
    const report = await run((options) => refreshSource({ ...request(chosen), ...(loadedThrough !== '' && { loadedThrough }) }, options), explain);
    if (!report) return;
    setQuestion(undefined);
    setDone({ kind: 'refreshed', table: chosen.target, report });
  };

  return {
    ...action, draft, question, done, choose, write, ask, confirm,
    change: (change: Partial<ImportDraft>) => setDraft((before) => before && { ...before, ...change }),
    setFormat: (before: ImportDraft, change: CsvFormatOverrides) => detect({ ...before, decided: { ...before.decided, ...change } }),
    /** Forgets what was kept of how the table's files are written, and finds it out from this file. */
    readAnew: (before: ImportDraft) => detect({ ...before, decided: {} }),
    setTarget: (before: ImportDraft, target: string) => {
      const next = withTarget(before, target);
      setDraft({ ...next, detection: before.detection });
      return detect(next);
    },
    setLoadedThrough: (loadedThrough: string) => setQuestion((before) => before && { ...before, loadedThrough }),
    withdraw: () => {
      action.dismiss();
      setQuestion(undefined);
    },
  };
}

/** A header without rows is no file to import; better said before anything is decided about it. */
async function detectRows({ file, decided }: ImportDraft, options: Parameters<typeof detectCsv>[2]) {
  const found = await detectCsv(file.bytes, decided, options);
  return found.ok && found.value.rows === 0
    ? { ok: false, reason: { code: 'noRows', columns: found.value.format.columns.map(({ name }) => name) } } as const
    : found;
}
