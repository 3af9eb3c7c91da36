import { tableWords } from '../i18n';
import * as kpi from '../kpi';
import { type NamedTable, aDirection, aNumber, chosen, namedTable, numberCell, oneOf, option, optional, whenRead } from './arguments';
import { type Answer, type Cell, type CellArgument, type ResultCell, isBlank, isErrorCell } from './cell';
import { tableLanguage } from './tableLanguage';

const MONTHS = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10', 'P11', 'P12'] as const;
const KEYS = ['kpi', 'year', 'dimension', 'member', 'part', ...MONTHS] as const;
const RESULTS = ['actual', 'target', 'variance', 'variancePct', 'attainment', 'status', 'previousYear', 'landing', 'required'] as const;
const PARTS: readonly string[] = ['value', 'numerator', 'denominator', 'lower', 'upper'] satisfies kpi.FigurePart[];
/** What stands in the member column for the whole, beside an empty dimension. */
const WHOLE = '*';
const ACTUAL = 'actual';

type Known<Value> = kpi.Outcome<Value, kpi.Reason>;
type CatalogueColumn = 'id' | 'unit' | 'direction' | 'tolerance' | 'toleranceKind' | 'rollup';
type FigureColumn = (typeof KEYS)[number];

export function computeScorecard(
  catalogue: CellArgument,
  targets: CellArgument,
  actuals: CellArgument,
  year: CellArgument,
  period: CellArgument,
  view: CellArgument,
  version: CellArgument,
  headers: CellArgument,
): Answer {
  return whenRead(
    [
      namedTable('catalogue', catalogue, ['id', 'unit', 'direction', 'tolerance', 'toleranceKind', 'rollup']),
      namedTable('targets', targets, [...KEYS, 'version']),
      namedTable('actuals', actuals, [...KEYS, 'scenario']),
      option('year', year, aYear),
      option('period', period, aPeriod),
      chosen('view', view, 'view', 'month'),
      option('version', version, aVersion),
      chosen('headers', headers, 'headers', 'true'),
    ],
    (kpis, targetTable, actualTable, ofYear, through, shown, measuredAgainst, header): Answer => {
      const listed = kpis.rows.filter((row) => hasContent(kpis.at(row, 'id')));
      if (listed.length === 0) return kpi.failure({ kind: 'emptyList', argument: 'catalogue' });
      const isActual = (row: readonly Cell[]): boolean => sameText(actualTable.at(row, 'scenario'), ACTUAL);
      const actual = rowsByKpi('actuals', actualTable, ofYear, isActual);
      const previous = rowsByKpi('actuals', actualTable, ofYear - 1, isActual);
      const target = rowsByKpi('targets', targetTable, ofYear, versionFilter(targetTable, ofYear, measuredAgainst));
      const rows = listed.map((row): readonly ResultCell[] => {
        const id = kpis.at(row, 'id');
        const key = keyOf(id);
        const record = readKpi(kpis, row);
        const name = isErrorCell(id) ? errorIn('catalogue', id.code) : id!;
        if (!record.ok) return [name, ...RESULTS.map(() => record)];
        const figures = { actual: actual.get(key) ?? NONE, previous: previous.get(key) ?? NONE, target: target.get(key) ?? NONE };
        const result = kpi.scorecardRow(record.value, figures, through, shown);
        return [name, ...RESULTS.map((column) => knownCell(result[column]))];
      });
      const words = tableWords(tableLanguage(header)).scorecard;
      return header === 'false' ? rows : [[words.id, ...RESULTS.map((column) => words[column])], ...rows];
    },
  );
}

const NONE: kpi.RowsByPart = new Map();

/** Text as Excel compares it, a number as itself. */
function keyOf(cell: Cell): string {
  return isErrorCell(cell) ? cell.code : String(cell ?? '').toLowerCase();
}

function sameText(cell: Cell, text: string): boolean {
  return typeof cell === 'string' && keyOf(cell) === text;
}

/** An empty cell is handed over as null, as an empty text or as 0; none of the tables' keys is 0. */
function hasContent(cell: Cell): boolean {
  return !isBlank(cell) && cell !== 0;
}

function aYear(argument: kpi.Argument, cell: Cell): Known<number> {
  const year = aNumber(argument, cell);
  if (!year.ok || (Number.isInteger(year.value) && year.value >= 1900 && year.value <= 9999)) return year;
  return kpi.outsideDomain(argument, 'wholeYear');
}

function aPeriod(argument: kpi.Argument, cell: Cell): Known<number> {
  const period = aNumber(argument, cell);
  if (!period.ok || (Number.isInteger(period.value) && period.value >= 1 && period.value <= MONTHS.length)) return period;
  return kpi.outsideDomain(argument, 'periodOfYear');
}

/** null: each KPI's last version. */
function aVersion(argument: kpi.Argument, cell: Cell): Known<string | null> {
  if (isErrorCell(cell)) return kpi.failure({ kind: 'errorCell', argument, code: cell.code });
  return kpi.success(hasContent(cell) ? keyOf(cell) : null);
}

function readKpi(table: NamedTable<CatalogueColumn>, row: readonly Cell[]): Known<kpi.ScorecardKpi> {
  const at = (column: CatalogueColumn): Cell => table.at(row, column);
  return whenRead(
    [
      aDirection('catalogue', at('direction')),
      oneOf('rollup')('catalogue', at('rollup')),
      optional(aNumber, 0)('catalogue', at('tolerance')),
      optional(oneOf('toleranceKind'), 'absolute')('catalogue', at('toleranceKind') === 0 ? '' : at('toleranceKind')),
    ],
    (direction, rollup, tolerance, kind): Known<kpi.ScorecardKpi> =>
      kpi.success({ direction, rollup, unit: keyOf(at('unit')), tolerance, isRelativeTolerance: kind === 'relative' }),
  );
}

/** The rows of the whole in one year, by KPI and part. Of rows with the same key the last one counts. */
function rowsByKpi(
  argument: kpi.Argument,
  table: NamedTable<FigureColumn>,
  year: number,
  isWanted: (row: readonly Cell[]) => boolean,
): ReadonlyMap<string, kpi.RowsByPart> {
  const found = new Map<string, Map<kpi.FigurePart, kpi.FigureRow>>();
  for (const row of table.rows) {
    if (!isOfWhole(table, row, year) || !isWanted(row)) continue;
    const part = keyOf(table.at(row, 'part'));
    if (!isPart(part)) continue;
    const key = keyOf(table.at(row, 'kpi'));
    const parts = found.get(key) ?? new Map<kpi.FigurePart, kpi.FigureRow>();
    parts.set(part, readFigures(argument, table, row));
    found.set(key, parts);
  }
  return found;
}

function isOfWhole(table: NamedTable<FigureColumn>, row: readonly Cell[], year: number): boolean {
  return table.at(row, 'year') === year && !hasContent(table.at(row, 'dimension')) && table.at(row, 'member') === WHOLE;
}

function isPart(part: string): part is kpi.FigurePart {
  return PARTS.includes(part);
}

/** Which target rows count: those of the version asked for, else of the version that each KPI has last in the table. */
function versionFilter(
  table: NamedTable<FigureColumn | 'version'>,
  year: number,
  asked: string | null,
): (row: readonly Cell[]) => boolean {
  if (asked !== null) return (row) => keyOf(table.at(row, 'version')) === asked;
  const last = new Map(table.rows.filter((row) => isOfWhole(table, row, year)).map((row) => [keyOf(table.at(row, 'kpi')), keyOf(table.at(row, 'version'))]));
  return (row) => last.get(keyOf(table.at(row, 'kpi'))) === keyOf(table.at(row, 'version'));
}

/** #N/A says that a month is absent, as an empty cell does; any other error is one. */
function readFigures(argument: kpi.Argument, table: NamedTable<FigureColumn>, row: readonly Cell[]): kpi.FigureRow {
  const cells = MONTHS.map((month) => table.at(row, month));
  const failed = cells.filter(isErrorCell).find(({ code }) => code !== '#N/A');
  return {
    months: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    failed: failed ? { kind: 'errorCell', argument, code: failed.code } : null,
  };
}

function errorIn(argument: kpi.Argument, code: string): ResultCell {
  return kpi.failure({ kind: 'errorCell', argument, code });
}

function knownCell(known: Known<number | null>): ResultCell {
  if (!known.ok) return known;
  return known.value === null ? '' : numberCell(kpi.success(known.value));
}
