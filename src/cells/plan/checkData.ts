import { type PlannedKpi, type SetupTerm, allTerms, inputsOfSource, isLimits, listedValues } from '../../kpi';
import { type DataTable, comparable, positionOf, termRows } from '../months';
import type { PlanReason } from './PlanReason';

const LISTED_VALUES = 8;

/** Whether every column that a KPI names is there, holds dates where dates are wanted, and has rows that meet the conditions. */
export function checkData(kpis: readonly PlannedKpi[], tables: readonly DataTable[]): readonly PlanReason[] {
  return kpis.flatMap((kpi) => {
    const terms = kpi.inputs ? allTerms(kpi.inputs) : [];
    const targetTerms = kpi.targets.flatMap(({ source, member }) => (source === undefined ? [] : allTerms(inputsOfSource(source)).map((term) => ({ term, ofMember: member !== undefined }))));
    const reasons = [
      ...terms.flatMap((term) => checkTerm(kpi, term, tableOf(term, tables), kpi.dimension?.column)),
      ...targetTerms.flatMap(({ term, ofMember }) => checkTerm(kpi, term, tableOf(term, tables), ofMember ? kpi.dimension?.column : undefined)),
    ];
    return distinct(reasons);
  });
}

function tableOf(term: SetupTerm, tables: readonly DataTable[]): DataTable {
  return tables.find(({ name }) => name.toLowerCase() === term.table.toLowerCase())!;
}

function checkTerm(kpi: PlannedKpi, term: SetupTerm, table: DataTable, dimension: string | undefined): readonly PlanReason[] {
  const named = [term.date, term.column, ...Object.keys(term.where ?? {}), term.open?.until, term.open?.past, dimension];
  const unknown = named.filter((column) => column !== undefined).filter((column) => positionOf(table, column) < 0);
  if (unknown.length > 0) return unknown.map((column) => ({ code: 'unknownColumn', kpi: kpi.id, table: table.name, column, known: table.columns }));
  const date = positionOf(table, term.date);
  if (!table.rows.some((row) => typeof row[date] === 'number')) return [{ code: 'noDates', kpi: kpi.id, table: table.name, column: term.date }];
  return checkConditions(kpi, term, table);
}

/** A value that its column never holds is a slip of the pen; that all values occur but never together is the data's own affair. */
function checkConditions(kpi: PlannedKpi, term: SetupTerm, table: DataTable): readonly PlanReason[] {
  if (!termRows(table, term).next().done) return [];
  for (const [column, wanted] of Object.entries(term.where ?? {})) {
    const position = positionOf(table, column);
    const held = new Map(table.rows.map((row) => [comparable(row[position] ?? null), row[position] ?? null]));
    if (isLimits(wanted)) continue;
    const values = listedValues(wanted);
    const absent = values.find((value) => !held.has(comparable(value)));
    if (absent === undefined || values.some((value) => held.has(comparable(value)))) continue;
    const found = [...held.values()].filter((value) => value !== null).slice(0, LISTED_VALUES).map(String);
    return [{ code: 'kpiWithoutData', kpi: kpi.id, table: table.name, column, value: String(absent), found }];
  }
  return [];
}

function distinct(reasons: readonly PlanReason[]): readonly PlanReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
