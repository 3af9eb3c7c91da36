import { type SetUpReport, exportReasonText, exportSetup, setUpReasonText, setUpWorkbook, sourceRemarks } from './actions';
import { languageOf, words } from './i18n';

/** What a page without a pane shows to whoever opened it: the same actions, with words in place of reasons. */
interface Headless {
  setUpWorkbook(request: { readonly setup: string; readonly files: Readonly<Record<string, Uint8Array>> }): Promise<HeadlessOutcome<SetUpReport, { readonly remarks: readonly string[] }>>;
  exportSetup(): Promise<HeadlessOutcome<string>>;
}

type HeadlessOutcome<Value, Beside = unknown> = ({ readonly ok: true; readonly value: Value } & Beside) | { readonly ok: false; readonly message: string };

declare global {
  interface Window {
    maltall: Headless;
  }
}

const ready = Office.onReady();

window.maltall = {
  async setUpWorkbook({ setup, files }) {
    await ready;
    const language = languageOf(Office.context.displayLanguage);
    const outcome = await setUpWorkbook({ setup, files, language });
    return outcome.ok
      ? { ...outcome, remarks: outcome.value.imports.flatMap(({ file, report }) => sourceRemarks(file, report, words(language))) }
      : { ok: false, message: setUpReasonText(outcome.reason, words(language)) };
  },
  async exportSetup() {
    await ready;
    const outcome = await exportSetup();
    return outcome.ok ? outcome : { ok: false, message: exportReasonText(outcome.reason, words(languageOf(Office.context.displayLanguage))) };
  },
};
