import { checkInputs } from './checkInputs';
import { checkReferences } from './checkReferences';
import { checkTarget } from './checkTarget';
import { duplicates } from './duplicates';
import { missingRecord, plannedKpi } from './PlannedKpi';
import type { Setup, SetupKpi } from './schema';
import type { SetupReason } from './SetupReason';

/** What a document's parts say about one another, once each is right in itself. */
export function checkSetup(setup: Setup): readonly SetupReason[] {
  return [
    ...duplicates(setup.kpis.map((kpi) => kpi.id), (index) => `kpis[${index}].id`),
    ...duplicates((setup.goals ?? []).map((goal) => goal.id), (index) => `goals[${index}].id`),
    ...duplicates((setup.activities ?? []).map((activity) => activity.id), (index) => `activities[${index}].id`),
    ...duplicates((setup.sources ?? []).map((source) => source.table.toLowerCase()), (index) => `sources[${index}].table`),
    ...duplicates((setup.versions ?? []).map((version) => version.version), (index) => `versions[${index}].version`),
    ...checkReferences(setup),
    ...checkLoadedRanges(setup),
    ...setup.kpis.flatMap((kpi, index) => checkKpi(kpi, `kpis[${index}]`)),
  ];
}

function checkLoadedRanges(setup: Setup): readonly SetupReason[] {
  return (setup.sources ?? []).flatMap((source, index) => {
    const { loadedFrom, loadedThrough } = source;
    const isReversed = loadedFrom !== undefined && loadedThrough !== undefined && loadedFrom > loadedThrough;
    return isReversed ? [{ code: 'reversed' as const, path: `sources[${index}].loadedThrough`, from: loadedFrom, through: loadedThrough }] : [];
  });
}

function checkKpi(kpi: SetupKpi, path: string): readonly SetupReason[] {
  const missing = missingRecord(kpi);
  if (missing.length > 0) return [{ code: 'unknownKpi', path: `${path}.id`, id: kpi.id, missing }];
  const planned = plannedKpi(kpi);
  return [
    ...(kpi.inputs ? checkInputs(kpi.inputs, planned, `${path}.inputs`) : []),
    ...(kpi.targets ?? []).flatMap((target, index) => checkTarget(target, planned, `${path}.targets[${index}]`)),
    ...duplicates(
      (kpi.targets ?? []).map((target) => [target.year, target.version, target.member].filter((part) => part !== undefined).join(' ')),
      (index) => `${path}.targets[${index}]`,
    ),
    ...checkDimension(kpi, path),
  ];
}

/** A KPI is broken down by a column of its own rows; without inputs there are no rows. */
function checkDimension(kpi: SetupKpi, path: string): readonly SetupReason[] {
  if (!kpi.dimension || kpi.inputs) return [];
  return [{ code: 'needsField', path: `${path}.inputs`, field: 'inputs', because: 'dimension' }];
}
