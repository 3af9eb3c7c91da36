import { Button, Caption1, MessageBar, MessageBarBody, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react';
import { previewWorkbook, type SetUpReason, type SetUpReport, setUpReasonText, setUpWorkbook, type WorkbookPreview } from '../../actions';
import type { Language } from '../../i18n';
import type { KpiDefinition, Setup } from '../../kpi';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { SkeletonItems } from '../parts/PageSkeleton';
import { useAction } from '../useAction';
import { ActivityStep } from './ActivityStep';
import { AlreadySetUp } from './AlreadySetUp';
import { BuildStep } from './BuildStep';
import { DataStep, type ComputedMonths } from './DataStep';
import { definitionsOf, ownDefinition } from './definitionsOf';
import { STEPS, type Draft, type DraftKpi, type Step } from './draft';
import { activityProblems, goalProblems, type GoalProblem } from './goals';
import { GoalStep } from './GoalStep';
import { KpiStep } from './KpiStep';
import { OwnKpi } from './OwnKpi';
import { ResumeDraft } from './ResumeDraft';
import { TargetStep } from './TargetStep';
import { mappingProblems, tablesOf, targetProblems, toSetup, type DraftProblem } from './toSetup';
import { useDraft, type UnfinishedDraft } from './useDraft';
import { useKeptDraft } from './useKeptDraft';
import { useSurvey } from './useSurvey';

const useStyles = makeStyles({ step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } });

interface WizardPageProps {
  /** Kept by the pane, so that a way over the import page loses nothing */
  readonly unfinished: RefObject<UnfinishedDraft | undefined>;
  readonly onLeave: () => void;
  readonly onImport: () => void;
}

/** Goals, what is done for them, KPIs that show it, their targets, where the figures are, build. */
export function WizardPage({ unfinished, onLeave, onImport }: WizardPageProps) {
  const { words, language } = useLanguage();
  const { pane } = words;
  const { wizard } = pane;
  const [draft, change] = useDraft(unfinished);
  const definitions = useMemo(() => definitionsOf({ kpis: draft.kpis }), [draft.kpis]);
  /** Whose record is open: that of a KPI of the user's own, or of a new one */
  const [own, setOwn] = useState<{ readonly id: string | undefined }>();
  const { step } = draft;
  const styles = useStyles();
  const where = wizard.step(STEPS.indexOf(step) + 1, STEPS.length, wizard.steps[step]);
  const [checked, setChecked] = useState(false);
  const [report, setReport] = useState<SetUpReport>();
  const [months, setMonths] = useState<readonly ComputedMonths[]>([]);
  const [preview, setPreview] = useState<WorkbookPreview>();
  const { state, run, cancel, dismiss } = useAction();
  const { survey, look } = useSurvey({ draft, definitions, change, run });
  const keeping = useKeptDraft(draft, survey && survey.kpis !== undefined);
  const running = state.kind === 'running';
  const built = report !== undefined;
  const explain = (reason: SetUpReason): string => setUpReasonText(reason, words, (id) => definitions.get(id)?.name[language] ?? id);

  const problems = problemsAt(step, draft, language, definitions);
  const shownProblems = checked ? problems : [];
  const aboutGoals = shownProblems.filter((problem): problem is GoalProblem => 'id' in problem);

  const move = (by: 1 | -1): void => {
    const next = STEPS[STEPS.indexOf(step) + by];
    dismiss();
    setChecked(by === 1 && problems.length > 0);
    if (by === 1 && problems.length > 0) return;
    if (next) goTo(next);
    else onLeave();
  };

  const goTo = (next: Step): void => {
    if (next === 'build') void lookAhead();
    change({ kind: 'step', step: next });
  };

  const setup = (): Setup => toSetup(draft, language, definitions, survey?.mappings ?? new Map<string, never>());

  const lookAhead = async (): Promise<void> => {
    setPreview(undefined);
    setPreview(await run(() => previewWorkbook(setup()), explain));
  };
  // Whoever comes back to the last step sees anew what will be written.
  const lookOnReturn = useEffectEvent(() => {
    if (step === 'build') void lookAhead();
  });
  const surveyed = survey !== undefined;
  useEffect(() => {
    if (surveyed) lookOnReturn();
  }, [surveyed]);

  const seeMonths = async (kpi: DraftKpi): Promise<void> => {
    const alone = toSetup({ ...draft, goals: [], activities: [], kpis: [kpi] }, language, definitions, survey?.mappings ?? new Map<string, never>());
    const figures = (await run(() => previewWorkbook(alone), explain))?.figures[0];
    if (figures) setMonths((before) => [...before.filter((one) => one.kpi.id !== kpi.id), { kpi, figures }]);
  };

  const build = async (): Promise<void> => {
    const done = await run((options) => setUpWorkbook({ setup: setup(), files: {}, inWorkbook: tablesOf(draft) }, options), explain);
    if (!done) return;
    setReport(done);
    keeping.finish();
  };

  if (survey?.kpis !== undefined && !built) return <AlreadySetUp kpis={survey.kpis} onBack={onLeave} onImport={onImport} />;
  const { state: kept } = keeping;
  // Whether it is any use to begin, or to go on, shows once it is known that the workbook is not set up.
  if (kept.kind === 'reading' || (!survey && running) || (kept.kind === 'offered' && running)) return <Page title={wizard.title} onBack={onLeave}><SkeletonItems /></Page>;
  if (kept.kind === 'unread') {
    return (
      <Page title={wizard.title} onBack={onLeave} status={<ActionStatus state={{ kind: 'failed', message: kept.message, isRepairable: false }} onCancel={cancel} />}>
        <Button onClick={keeping.readAgain}>{pane.tryAgain}</Button>
      </Page>
    );
  }
  if (kept.kind === 'offered') {
    return (
      <ResumeDraft kept={kept.kept} onBack={onLeave} onAnew={keeping.beginAnew}
        onGoOn={(found) => {
          change({ kind: 'resume', draft: found.draft });
          change({ kind: 'language', from: found.language, to: language });
          keeping.open();
        }} />
    );
  }
  if (own) {
    return (
      <OwnKpi kpi={draft.kpis.find(({ id }) => id === own.id)} taken={draft.kpis.map(({ id }) => id)} onBack={() => setOwn(undefined)}
        onSave={(id, record) => {
          change({ kind: 'own', definition: ownDefinition(id, record), record });
          setOwn(undefined);
        }} />
    );
  }
  return (
    <Page
      title={wizard.title}
      step={built ? 'built' : step}
      onBack={onLeave}
      status={
        <>
          {shownProblems.length > 0 && <Caption1 role="alert">{step === 'kpis' ? wizard.kpis.needsOne : wizard.problems(shownProblems.length)}</Caption1>}
          {keeping.fault !== undefined && !built && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{wizard.draft.notKept(keeping.fault)}</MessageBarBody></MessageBar>}
          <ActionStatus state={state} onCancel={cancel} />
        </>
      }
      footer={
        <>
          <Button disabled={running || built} onClick={() => move(-1)}>{pane.back}</Button>
          {step !== 'build' && <Button appearance="primary" disabled={running} onClick={() => move(1)}>{pane.next}</Button>}
          {step === 'build' && !built && <Button appearance="primary" disabled={running} onClick={() => void build()}>{wizard.build.build}</Button>}
          {built && <Button appearance="primary" onClick={onLeave}>{wizard.build.goHome}</Button>}
        </>
      }
    >
      <div className={styles.step}>
        <Caption1>{where}</Caption1>
        <ProgressBar value={STEPS.indexOf(step) + 1} max={STEPS.length} aria-label={where} />
      </div>
      {step === 'goals' && <GoalStep draft={draft} definitions={definitions} problems={aboutGoals} change={change} onOnlyKpis={() => goTo('kpis')} />}
      {step === 'activities' && <ActivityStep draft={draft} problems={aboutGoals} change={change} />}
      {step === 'kpis' && <KpiStep draft={draft} definitions={definitions} change={change} onOwn={(id) => setOwn({ id })} />}
      {step === 'targets' && <TargetStep draft={draft} definitions={definitions} problems={shownProblems} change={change} />}
      {step === 'data' && survey && <DataStep draft={draft} definitions={definitions} tables={survey.tables} problems={shownProblems} change={change} months={months} onReadAgain={() => void look()} onImport={onImport} onMonths={(kpi) => void seeMonths(kpi)} />}
      {!survey && !running && <Button onClick={() => void look()}>{wizard.data.readAgain}</Button>}
      {step === 'build' && <BuildStep draft={draft} definitions={definitions} preview={preview} report={report} />}
    </Page>
  );
}

function problemsAt(step: Step, draft: Draft, language: Language, definitions: ReadonlyMap<string, KpiDefinition>): readonly DraftProblem[] {
  switch (step) {
    case 'goals': return goalProblems(draft, language);
    case 'activities': return activityProblems(draft);
    case 'kpis': return draft.kpis.length === 0 ? [{ code: 'noKpi' }] : [];
    case 'targets': return targetProblems(draft, language, definitions);
    case 'data': return mappingProblems(draft, definitions);
    case 'build': return [];
  }
}
