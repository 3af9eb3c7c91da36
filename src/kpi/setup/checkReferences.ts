import type { Setup } from './schema';
import type { SetupReason } from './SetupReason';
import { allTerms, inputsOfSource } from './terms';

/** Every name that points elsewhere in the document has to find what it names. */
export function checkReferences(setup: Setup): readonly SetupReason[] {
  const kpis = setup.kpis.map((kpi) => kpi.id);
  const goals = (setup.goals ?? []).map((goal) => goal.id);
  const activities = (setup.activities ?? []).map((activity) => activity.id);
  return [
    ...(setup.goals ?? []).flatMap((goal, index) => unknown('kpi', given(goal.kpi), kpis, () => `goals[${index}].kpi`)),
    ...(setup.activities ?? []).flatMap((activity, index) => [
      ...unknown('goal', activity.goals ?? [], goals, (at) => `activities[${index}].goals[${at}]`),
      ...unknown('kpi', activity.kpis ?? [], kpis, (at) => `activities[${index}].kpis[${at}]`),
    ]),
    ...(setup.ties ?? []).flatMap((tie, index) => [
      ...unknown('goal', given(tie.goal), goals, () => `ties[${index}].goal`),
      ...unknown('activity', given(tie.activity), activities, () => `ties[${index}].activity`),
      ...unknown('kpi', given(tie.kpi), kpis, () => `ties[${index}].kpi`),
    ]),
    ...(setup.notes ?? []).flatMap((note, index) => unknown('kpi', [note.kpi], kpis, () => `notes[${index}].kpi`)),
    ...(setup.actions ?? []).flatMap((action, index) => unknown('kpi', action.kpi === undefined ? [] : [action.kpi], kpis, () => `actions[${index}].kpi`)),
    ...checkTables(setup),
  ];
}

/** Table names are compared as Excel compares them: without regard to case. */
function checkTables(setup: Setup): readonly SetupReason[] {
  const tables = (setup.sources ?? []).map((source) => source.table);
  const known = tables.map((table) => table.toLowerCase());
  return setup.kpis.flatMap((kpi, index) => {
    const named = [
      ...(kpi.inputs ? allTerms(kpi.inputs).map((term) => ({ table: term.table, path: `kpis[${index}].inputs` })) : []),
      ...(kpi.targets ?? []).flatMap((target, at) => (target.source === undefined ? [] : allTerms(inputsOfSource(target.source)))
        .map((term) => ({ table: term.table, path: `kpis[${index}].targets[${at}].source` }))),
    ];
    const unknownTables = named.filter(({ table }) => !known.includes(table.toLowerCase()));
    const once = unknownTables.filter((one, at) => unknownTables.findIndex((other) => other.table === one.table && other.path === one.path) === at);
    return once.map(({ table, path }) => ({ code: 'unknownReference' as const, path, kind: 'table' as const, value: table, known: tables }));
  });
}

function given(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

function unknown(
  kind: 'goal' | 'activity' | 'kpi', values: readonly string[], known: readonly string[], pathOf: (index: number) => string,
): readonly SetupReason[] {
  return values.flatMap((value, index) => (known.includes(value) ? [] : [{ code: 'unknownReference' as const, path: pathOf(index), kind, value, known }]));
}
