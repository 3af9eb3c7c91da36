import { type Outcome, type Setup, type SetupReason, SETUP_VERSION, failure, plannedKpi, success, validateSetup } from '../../kpi';
import { given } from './given';
import { catalogueRows, parseKpi } from './parseCatalogue';
import { parseGoals } from './parseGoals';
import { parseInputs } from './parseInputs';
import { parseActions, parseNotes } from './parseMeeting';
import type { ParseReason } from './ParseReason';
import { parseSettings, parseShow, parseVersions } from './parseSettings';
import { parseSources } from './parseSources';
import { parseTargets, targetRows } from './parseTargets';
import { textAt } from './readCell';
import type { Reading, TableRow } from './readRows';
import type { ParsedTable, WorkbookContents } from './WorkbookContents';

/** The row that a part of the document was read from */
interface Place {
  readonly table: ParsedTable;
  readonly row: number | undefined;
}

/**
 * Reads a workbook's tables as the set-up that would make them anew: the way back from cells. Everything that cannot be read is listed with its
 * place; columns, rows and tables that are not the product's own are passed over.
 */
export function parseWorkbook(contents: WorkbookContents): Outcome<Setup, readonly ParseReason[]> {
  const reading: Reading = { contents, reasons: [] };
  const { settings, reviews } = parseSettings(reading);
  const versions = parseVersions(reading);
  const show = parseShow(reading);
  const { goals, activities, ties, goalRows, activityRows, tieRows } = parseGoals(reading);
  const { sources, rows: sourceRows } = parseSources(reading);
  const notes = parseNotes(reading);
  const actions = parseActions(reading);
  const inputsOf = parseInputs(reading);
  const targets = targetRows(reading);
  const kpis = catalogueRows(reading).map((row) => {
    const id = textAt(row, 'id')!;
    const { inputs, words, ...rest } = inputsOf(id);
    const kpi = { ...parseKpi(reading, row, { words, reviewedAs: reviews.get(id), saysTolerance: settings.tolerance !== undefined }), ...given({ inputs }) };
    const ofKpi = parseTargets(reading, targets, plannedKpi(kpi), { inputs, words, ...rest });
    return { row, inputRows: rest.rows, targets: ofKpi, kpi: { ...kpi, ...(ofKpi.length > 0 && { targets: ofKpi.map(({ target }) => target) }) } };
  });
  if (reading.reasons.length > 0) return failure(reading.reasons);

  const checked = validateSetup({
    maltall: SETUP_VERSION, ...settings, ...list({ goals, activities, sources }), ...given({ ties }), kpis: kpis.map(({ kpi }) => kpi), ...list({ versions, notes, actions }), show,
  });
  if (checked.ok) return success(checked.value);
  const places = new Map<string, Place>([
    ...placesOf('goals', goalRows), ...placesOf('activities', activityRows), ...placesOf('ties', tieRows), ...placesOf('sources', sourceRows),
    ...placesOf('kpis', kpis.map(({ row }) => row)),
    ...kpis.flatMap(({ inputRows, targets: ofKpi }, index) => [
      ...inputRows.slice(0, 1).map((row) => placeOf(`kpis[${index}].inputs`, row)),
      ...placesOf(`kpis[${index}].targets`, ofKpi.map(({ row }) => row)),
    ]),
    ['kpis', { table: 'KpiCatalogue', row: undefined }], ['versions', { table: 'KpiVersions', row: undefined }],
  ]);
  return failure(checked.reason.map((problem) => placed(problem, places)));
}

/** Lists that hold nothing are left out. */
function list<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0)) as Partial<Lists>;
}

function placesOf(path: string, rows: readonly TableRow[]): readonly (readonly [string, Place])[] {
  return rows.map((row, index) => placeOf(`${path}[${index}]`, row));
}

function placeOf(path: string, { table, row }: TableRow): readonly [string, Place] {
  return [path, { table, row }];
}

/** The row of the longest path that leads to the problem; what is in none of the lists is a setting. */
function placed(problem: SetupReason, places: ReadonlyMap<string, Place>): ParseReason {
  for (let path: string = problem.path; path !== ''; path = path.replace(/(\.?[^.[]+|\[[^\]]*\])$/, '')) {
    const place = places.get(path);
    if (place) return { code: 'inconsistent', table: place.table, row: place.row, problem };
  }
  return { code: 'inconsistent', table: 'KpiSettings', row: undefined, problem };
}
