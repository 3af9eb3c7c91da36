import { useCallback, useEffect, useState } from 'react';
import { guessMapping, proposeYear, setUpReasonText, surveyWorkbook, type WorkbookSurvey } from '../../actions';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { today } from '../today';
import type { useAction } from '../useAction';
import type { Draft, DraftChange } from './draft';
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

  // A KPI is given a proposal as soon as there are tables to propose from, and a better one when there are more, until the user maps it.
  useEffect(() => {
    if (!survey || survey.tables.length === 0) return;
    for (const { id, mapping, isMappedByUser } of draft.kpis) {
      const definition = definitions.get(id);
      const proposal = definition && !isMappedByUser ? guessMapping(definition, survey.tables) : mapping;
      if (JSON.stringify(proposal) !== JSON.stringify(mapping)) change({ kind: 'kpi', id, change: { mapping: proposal, dimension: '' } });
    }
  }, [survey, draft.kpis, definitions, change]);

  const year = survey && proposeYear(datesOf(draft, definitions, survey.latestDates), draft.fiscalStart, today());
  useEffect(() => {
    if (year !== undefined) change({ kind: 'proposedYear', year });
  }, [year, change]);

  return { survey, look };
}
