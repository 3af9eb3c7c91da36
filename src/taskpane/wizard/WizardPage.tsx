import { Button, Caption1 } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { libraryKpis, proposeInputs, readTables, setUpReasonText, setUpWorkbook } from '../../actions';
import type { TableSketch } from '../../kpi';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { useAction } from '../useAction';
import { BuildStep } from './BuildStep';
import { DataStep } from './DataStep';
import { changeDraft, draftInputs, emptyDraft } from './draft';
import { KpiStep } from './KpiStep';
import { TargetStep } from './TargetStep';
import { mappingProblems, targetProblems, toSetup, type DraftProblem } from './toSetup';

const STEPS = ['kpis', 'targets', 'data', 'build'] as const;
type Step = (typeof STEPS)[number];

interface WizardPageProps {
  readonly onLeave: () => void;
  readonly onImport: () => void;
}

/** Choose KPIs, give targets, show where the figures are, build. */
export function WizardPage({ onLeave, onImport }: WizardPageProps) {
  const { words, language } = useLanguage();
  const { pane } = words;
  const definitions = useMemo(() => new Map(libraryKpis().map((kpi) => [kpi.id, kpi])), []);
  const [draft, change] = useReducer(changeDraft, undefined, () => emptyDraft(new Date().getFullYear(), language === 'nb' ? 'NOK' : 'USD'));
  const [step, setStep] = useState<Step>('kpis');
  const [tables, setTables] = useState<readonly TableSketch[]>([]);
  const [checked, setChecked] = useState(false);
  const [built, setBuilt] = useState(false);
  const { state, run, cancel, dismiss } = useAction();
  const running = state.kind === 'running';

  const problems: readonly DraftProblem[] = step === 'kpis' ? (draft.kpis.length === 0 ? [{ code: 'noKpi' }] : [])
    : step === 'targets' ? targetProblems(draft, language)
      : step === 'data' ? mappingProblems(draft, definitions) : [];
  const shownProblems = checked ? problems : [];

  const look = useCallback(async () => {
    const found = await run(readTables, (reason) => setUpReasonText(reason, words));
    if (found) setTables(found);
  }, [run, words]);

  useEffect(() => {
    if (step === 'data') void look();
  }, [step, look]);

  // A KPI that is not mapped yet is given a proposal as soon as there are tables to propose from.
  useEffect(() => {
    for (const kpi of draft.kpis) {
      const definition = definitions.get(kpi.id);
      if (!definition || Object.keys(kpi.inputs).length > 0) continue;
      const proposal = tables.map((table) => proposeInputs(definition, table)).find((inputs) => inputs !== undefined);
      if (proposal) change({ kind: 'kpi', id: kpi.id, change: { inputs: draftInputs(proposal) } });
    }
  }, [tables, draft.kpis, definitions]);

  const move = (by: 1 | -1): void => {
    const next = STEPS[STEPS.indexOf(step) + by];
    dismiss();
    setChecked(by === 1 && problems.length > 0);
    if (by === 1 && problems.length > 0) return;
    if (next) setStep(next);
    else onLeave();
  };

  const build = async (): Promise<void> => {
    const report = await run(
      (options) => setUpWorkbook({ setup: toSetup(draft, language, definitions), files: {} }, options),
      (reason) => setUpReasonText(reason, words),
    );
    if (report) setBuilt(true);
  };

  const { wizard } = pane;
  return (
    <Page
      title={wizard.title}
      onBack={onLeave}
      footer={
        <>
          <Button disabled={running || built} onClick={() => move(-1)}>{pane.back}</Button>
          {step !== 'build' && <Button appearance="primary" disabled={running} onClick={() => move(1)}>{pane.next}</Button>}
          {step === 'build' && !built && <Button appearance="primary" disabled={running} onClick={() => void build()}>{wizard.build.build}</Button>}
          {built && <Button appearance="primary" onClick={onLeave}>{wizard.build.goHome}</Button>}
        </>
      }
    >
      <Caption1>{wizard.step(STEPS.indexOf(step) + 1, STEPS.length, wizard.steps[step])}</Caption1>
      {step === 'kpis' && <KpiStep draft={draft} library={[...definitions.values()]} change={change} />}
      {step === 'targets' && <TargetStep draft={draft} definitions={definitions} problems={shownProblems} change={change} />}
      {step === 'data' && !running && <DataStep draft={draft} definitions={definitions} tables={tables} problems={shownProblems} change={change} onReadAgain={() => void look()} onImport={onImport} />}
      {step === 'build' && <BuildStep draft={draft} definitions={definitions} built={built} />}
      {shownProblems.some(({ code }) => code === 'noKpi') && <Caption1 role="alert">{wizard.kpis.needsOne}</Caption1>}
      <ActionStatus state={state} onCancel={cancel} />
    </Page>
  );
}
