import { useCallback, useEffect, useState } from 'react';
import { proposeInputs, proposeYear, setUpReasonText, surveyWorkbook, type WorkbookSurvey } from '../../actions';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { today } from '../today';
import type { useAction } from '../useAction';
import { draftInputs, type Draft, type DraftChange } from './draft';
import { datesOf } from './toSetup';

interface SurveyRequest {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly change: (change: DraftChange) => void;
  readonly run: ReturnType<typeof useAction>['run'];
}

/** What the workbook holds, and what follows from it for the draft as long as the user has not said otherwise. */
export function useSurvey({ draft, definitions, change, run }: SurveyRequest): { readonly survey: WorkbookSurvey | undefined; readonly look: () => Promise<void> } {
  const { words } = useLanguage();
  const [survey, setSurvey] = useState<WorkbookSurvey>();
  const look = useCallback(async () => {
    const found = await run(surveyWorkbook, (reason) => setUpReasonText(reason, words));
    if (found) setSurvey(found);
  }, [run, words]);

  useEffect(() => {
    void look();
  }, [look]);

  // A KPI that is not mapped yet is given a proposal as soon as there are tables to propose from.
  useEffect(() => {
    for (const kpi of draft.kpis) {
      const definition = definitions.get(kpi.id);
      if (!survey || !definition || Object.keys(kpi.inputs).length > 0) continue;
      const proposal = survey.tables.map((table) => proposeInputs(definition, table)).find((inputs) => inputs !== undefined);
      if (proposal) change({ kind: 'kpi', id: kpi.id, change: { inputs: draftInputs(proposal) } });
    }
  }, [survey, draft.kpis, definitions, change]);

  const year = survey && proposeYear(datesOf(draft, survey.latestDates), draft.fiscalStart, today());
  useEffect(() => {
    if (year !== undefined) change({ kind: 'proposedYear', year });
  }, [year, change]);

  return { survey, look };
}
