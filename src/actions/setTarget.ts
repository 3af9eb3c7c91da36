import { type Outcome, type SetupKpi, type TargetFigure, type TargetPlace, failure, success, withTarget } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { CatalogueChangeReason } from './changeCatalogue';
import type { ActionOptions } from './contract';
import { updateWorkbook } from './updateWorkbook';

export interface SetTargetRequest extends TargetPlace {
  /** Undefined leaves the target alone, `none` empties it */
  readonly figure?: TargetFigure | 'none';
  /** What is decided beside the figure; fields that are not named stay as they are */
  readonly record?: Pick<SetupKpi, 'owner' | 'tolerance'>;
  readonly overwrite?: boolean;
}

/** Corrects one KPI's target in its own version, and who answers for it. What was decided anew is a version of its own: reviseTargets. */
export function setTarget({ figure, record, overwrite = false, ...place }: SetTargetRequest, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, CatalogueChangeReason>> {
  return updateWorkbook<CatalogueChangeReason>({
    overwrite,
    change: (setup) => {
      if (!setup.kpis.some(({ id }) => id === place.kpi)) return failure({ code: 'kpiGone', id: place.kpi });
      const recorded = { ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === place.kpi ? withoutUndefined({ ...kpi, ...record }) : kpi)) };
      return success(figure === undefined ? recorded : withTarget(recorded, place, figure === 'none' ? undefined : figure));
    },
  }, options);
}

function withoutUndefined(kpi: SetupKpi): SetupKpi {
  return Object.fromEntries(Object.entries(kpi).filter(([, value]) => value !== undefined)) as SetupKpi;
}
