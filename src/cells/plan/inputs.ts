import { type SetupInputs, type SetupKpi, type SetupTerm, inputsOfSource, partsGiven, termsOf } from '../../kpi';
import { ACTUAL } from './actuals';
import { textEntry } from './entry';
import type { PlanContext } from './PlanContext';
import type { Cell } from './WorkbookPlan';

export const INPUT_COLUMNS = ['kpi', 'scenario', 'year', 'part', 'table', 'definition'] as const;
/** The part under which a KPI's own words stand that the catalogue shows in one language, or not at all */
export const WORDS_PART = 'words';

/** What KpiInputs holds: how each part of a KPI, and of a target that is taken from data, comes from a table. */
export function inputRows({ kpis, setup }: PlanContext): readonly (readonly Cell[])[] {
  return kpis.flatMap((kpi) => [
    ...(kpi.inputs ? partRows(kpi.id, ACTUAL, null, kpi.inputs) : []),
    ...kpi.targets.flatMap(({ source, version, year }) => (source === undefined ? [] : partRows(kpi.id, textEntry(version), year, inputsOfSource(source)))),
    ...wordsRow(setup.kpis.find(({ id }) => id === kpi.id)!),
  ]);
}

function partRows(kpi: string, scenario: Cell, year: number | null, inputs: SetupInputs): readonly (readonly Cell[])[] {
  return partsGiven(inputs).map((part) => {
    const terms = termsOf(inputs[part]!);
    const { table } = terms[0]!;
    return [kpi, scenario, year, part, table, textEntry(JSON.stringify(terms.map((term) => besideTable(term, table))))];
  });
}

/** A term names its table only where it is not the row's. */
function besideTable({ table, ...term }: SetupTerm, ofRow: string): Partial<SetupTerm> {
  return table === ofRow ? term : { table, ...term };
}

function wordsRow({ id, formula, variant, trap }: SetupKpi): readonly (readonly Cell[])[] {
  const words = JSON.stringify({ formula, variant, trap });
  return words === '{}' ? [] : [[id, null, null, WORDS_PART, null, textEntry(words)]];
}
