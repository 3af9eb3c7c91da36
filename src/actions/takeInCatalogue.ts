import { type OnSameKpi, type Outcome, success } from '../kpi';
import { readSourceRecords } from '../workbook';
import type { ActionOptions } from './contract';
import { type CatalogueReason, type ImportedCatalogue, importCatalogue } from './importCatalogue';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

export interface TakeInRequest {
  /** The text of a set-up file or a catalogue */
  readonly catalogue: string;
  /** What becomes of KPIs that the workbook has, and says something else of */
  readonly onSame: Exclude<OnSameKpi, 'ask'>;
  readonly overwrite?: boolean;
  /** Only says what would come in, and whether it could; nothing is written */
  readonly checkOnly?: boolean;
}

/** Takes a catalogue's KPIs into a workbook that has its own, and everything that follows from them. Taking in the same file again changes nothing. */
export async function takeInCatalogue({ catalogue, onSame, overwrite = false, checkOnly = false }: TakeInRequest, options: ActionOptions = {}): Promise<Outcome<ImportedCatalogue, CatalogueReason | UpdateReason>> {
  const sources = await readSourceRecords();
  if (!sources.ok) return sources;
  let report: ImportedCatalogue | undefined;
  const applied = await updateWorkbook<CatalogueReason>({
    overwrite, checkOnly,
    change: (setup) => {
      const imported = importCatalogue({ catalogue, setup, tables: sources.value.tables, onSame });
      if (!imported.ok) return imported;
      report = imported.value;
      return success(imported.value.setup);
    },
  }, options);
  return applied.ok ? success(report!) : applied;
}
