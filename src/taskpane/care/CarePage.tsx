import { Body1, Button, Caption1, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { bringUpToDate, repairNames, repairNamesText, repairWorkbook, repairedText, restoreLooks, setUpReasonText, updateReasonText, type UpdateReason } from '../../actions';
import type { Outcome } from '../../kpi';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { Question } from '../parts/Question';
import { Remarks } from '../parts/Remarks';
import { LossQuestion } from '../setup/LossQuestion';
import { useChange } from '../setup/useChange';
import { FreezeTask } from './FreezeTask';

const useStyles = makeStyles({ task: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS } });

type Updated = Extract<Awaited<ReturnType<typeof bringUpToDate>>, { readonly ok: true }>['value'];
type Repaired = Extract<Awaited<ReturnType<typeof repairWorkbook>>, { readonly ok: true }>['value'];

/** What is asked for before it is done; `ask` again to withdraw. */
export interface Consent {
  readonly said: string;
  readonly no: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** Puts a workbook in order: brought up to date, repaired, entered again, frozen. It asks nothing of the workbook until it is told to. */
export function CarePage() {
  const { words } = useLanguage();
  const { pane } = words;
  const texts = pane.care;
  const action = useChange();
  const { state, perform } = action;
  const [done, setDone] = useState<string>();
  const [consent, setConsent] = useState<Consent>();
  const [kept, setKept] = useState<Updated['kept']>([]);
  const running = state.kind === 'running';
  const explain = (reason: UpdateReason): string => updateReasonText(reason, words);

  const begin = (): void => {
    action.answer(false);
    setDone(undefined);
    setConsent(undefined);
    setKept([]);
  };
  const update = (all = false): void => {
    begin();
    void perform((overwrite, options) => bringUpToDate(all ? 'all' : overwrite, options), explain, (applied) => {
      const sheets = sheetsOf(applied);
      setDone(sheets === '' ? pane.settings.upToDate : pane.settings.updated(sheets));
      setKept(applied.kept);
    });
  };
  const repair = (confirmed: boolean): void => {
    begin();
    void perform<Repaired | { readonly damaged: string }, UpdateReason>(async (overwrite, options): Promise<Outcome<Repaired | { readonly damaged: string }, UpdateReason>> => {
      const outcome = await repairWorkbook({ confirmed, overwrite }, options);
      if (outcome.ok || confirmed || outcome.reason.code !== 'damaged') return outcome;
      return { ok: true, value: { damaged: explain(outcome.reason) } };
    }, explain, (outcome) => {
      if ('damaged' in outcome) {
        setConsent({ said: outcome.damaged, no: pane.setup.leave, yes: texts.confirmRepair, onYes: () => repair(true) });
        return;
      }
      const sheets = sheetsOf(outcome);
      setDone([repairedText(outcome, words), ...(sheets === '' ? [] : [texts.alsoUpdated(sheets)])].join('\n'));
    });
  };
  const reenter = (): void => {
    begin();
    void perform((_, options) => repairNames(options), (reason) => setUpReasonText(reason, words), (report) => setDone(repairNamesText(report, words)));
  };
  const dress = (): void => {
    begin();
    void perform((_, options) => restoreLooks(options), explain, ({ sheets }) => setDone(texts.dressed(sheets.join(', '))));
  };
  const askToDress = (): void => {
    begin();
    setConsent({ said: texts.looksGo, no: texts.leaveLooks, yes: texts.restore, onYes: dress });
  };

  return (
    <Page title={texts.title} status={
      <>
        <LossQuestion action={action} />
        {consent && <Question no={consent.no} onNo={() => setConsent(undefined)} answers={[{ label: consent.yes, onAnswer: consent.onYes }]}>{consent.said}</Question>}
        {done !== undefined && !running && <MessageBar intent="success" layout="multiline"><MessageBarBody style={{ whiteSpace: 'pre-line' }}>{done}</MessageBarBody></MessageBar>}
        <ActionStatus state={state} onCancel={action.cancel} />
      </>
    }>
      <Body1>{texts.intro}</Body1>
      <Task title={texts.update} hint={pane.settings.updateHint}>
        <Button disabled={running} onClick={() => update()}>{pane.settings.update}</Button>
        <Remarks intent="info" title={texts.kept(kept.length)} total={kept.length} more={pane.import.more} lines={kept.map(({ sheet, address, holds }) => pane.setup.lostCell(sheet, address, holds))} />
        {kept.length > 0 && <Button disabled={running} onClick={() => update(true)}>{texts.formulasAgain}</Button>}
      </Task>
      <Task title={texts.repair} hint={texts.repairHint}><Button disabled={running} onClick={() => repair(false)}>{texts.look}</Button></Task>
      <Task title={texts.names} hint={texts.namesHint}><Button disabled={running} onClick={reenter}>{texts.reenter}</Button></Task>
      <Task title={texts.looks} hint={texts.looksHint}><Button disabled={running} onClick={askToDress}>{texts.restore}</Button></Task>
      <Task title={texts.freeze} hint={texts.freezeHint}><FreezeTask action={action} begin={begin} ask={setConsent} onDone={setDone} /></Task>
    </Page>
  );
}

function Task({ title, hint, children }: { readonly title: string; readonly hint: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return <section className={styles.task} aria-label={title}><Subtitle2 as="h2">{title}</Subtitle2><Caption1>{hint}</Caption1>{children}</section>;
}

function sheetsOf({ made, changed }: Updated): string {
  return [...made.map(({ title }) => title), ...changed].join(', ');
}
