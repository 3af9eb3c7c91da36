import type { Outcome } from '../kpi';
import { type ExcelFailure, readDraftSetting, writeDraftSetting } from '../workbook';

/** What somebody has said in the wizard and not built yet: kept in the workbook, so that a closed pane loses nothing. What it says is the wizard's affair. */
export function readWizardDraft(): Promise<Outcome<string | undefined, ExcelFailure>> {
  return readDraftSetting();
}

export function keepWizardDraft(text: string): Promise<Outcome<true, ExcelFailure>> {
  return writeDraftSetting(text);
}

/** Built, or begun anew: nothing is unfinished any more. */
export function dropWizardDraft(): Promise<Outcome<true, ExcelFailure>> {
  return writeDraftSetting(undefined);
}
