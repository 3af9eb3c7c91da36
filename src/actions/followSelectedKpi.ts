import type { Outcome } from '../kpi';
import { type ExcelFailure, type StopFollowing, followSelectedRow } from '../workbook';

export type { StopFollowing } from '../workbook';

/** Tells which of these KPIs the row is about that the user selects: of the scorecard, the catalogue, the targets, the results. Undefined where it is about none. */
export function followSelectedKpi(ids: readonly string[], tell: (id: string | undefined) => void): Promise<Outcome<StopFollowing, ExcelFailure>> {
  const known = new Map(ids.map((id) => [id.toLowerCase(), id]));
  return followSelectedRow((texts) => tell(texts.map((text) => known.get(text.toLowerCase())).find((id) => id !== undefined)));
}
