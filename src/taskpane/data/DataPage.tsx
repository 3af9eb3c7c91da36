import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  findSpellings, plannedKpi, refreshAllReasonText, refreshSources, settleReasonText, settleSpellings, updateReasonText,
  type FindReason, type RefreshAllReason, type RefreshAllReport, type SettleReason, type SpellingQuestion,
} from '../../actions';
import { formatIsoDate } from '../../i18n';
import type { Outcome, SetupSource } from '../../kpi';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { FileButton } from '../parts/FileButton';
import { Question } from '../parts/Question';
import { SetupPage } from '../setup/SetupPage';
import { useSetup } from '../setup/useSetup';
import { today } from '../today';
import { ChosenFiles } from './ChosenFiles';
import { ClosePeriod } from './ClosePeriod';
import { RefreshedSources } from './RefreshedSources';
import { SpellingQuestions } from './SpellingQuestions';
import { fileProblems, givenSources, rolesOf, withFiles, type GivenFile } from './givenFiles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  about: { display: 'block', overflowWrap: 'anywhere' },
});

export type PlannedOf = (id: string) => ReturnType<typeof plannedKpi>;
type WouldDrop = Extract<RefreshAllReason, { readonly code: 'wouldDrop' }>;
type Refreshed = RefreshAllReport | { readonly wouldDrop: WouldDrop };
/** What the user has answered of tables whose new file lacks rows */
interface Answers {
  readonly drop: readonly string[];
  readonly append: readonly string[];
}
const NO_ANSWERS: Answers = { drop: [], append: [] };

/** Where the figures come from: all sources refreshed at once, what changed by it, and the period closed. */
export function DataPage() {
  const { words, language } = useLanguage();
  const { pane, refreshing } = words;
  const texts = pane.data;
  const { go } = useNavigation();
  const action = useSetup();
  const { found, perform } = action;
  const [step, setStep] = useState<'sources' | 'close'>('sources');
  const [given, setGiven] = useState<readonly GivenFile[]>([]);
  const [asked, setAsked] = useState<{ readonly reason: WouldDrop; readonly answers: Answers }>();
  const [report, setReport] = useState<RefreshAllReport>();
  const [spellings, setSpellings] = useState<readonly SpellingQuestion[]>([]);
  const [done, setDone] = useState<string>();
  const running = action.state.kind === 'running';
  const sources = found?.setup.sources ?? [];
  const roles = rolesOf(sources);
  const kpiOf: PlannedOf = (id) => plannedKpi(found?.setup.kpis.find((kpi) => kpi.id === id) ?? { id });

  const begin = (): void => {
    action.answer(false);
    setAsked(undefined);
    setDone(undefined);
  };
  const give = (files: readonly GivenFile[]): void => {
    begin();
    action.dismiss();
    setGiven(files);
  };
  const refresh = (answers: Answers): void => {
    begin();
    const request = { given: givenSources(given, roles, answers.append), today: today(), dropRows: answers.drop, language: found?.setup.language ?? language };
    void perform<Refreshed, RefreshAllReason>(async (overwrite, options): Promise<Outcome<Refreshed, RefreshAllReason>> => {
      const outcome = await refreshSources({ ...request, overwrite }, options);
      return outcome.ok || outcome.reason.code !== 'wouldDrop' ? outcome : { ok: true, value: { wouldDrop: outcome.reason } };
    }, (reason) => refreshAllReasonText(reason, words), (outcome) => {
      if ('wouldDrop' in outcome) {
        setAsked({ reason: outcome.wouldDrop, answers });
        return;
      }
      setReport(outcome);
      setSpellings(outcome.spellings.ok ? outcome.spellings.value : []);
      setGiven([]);
      setDone(texts.refreshed.done);
    });
  };
  const look = (): void => {
    begin();
    void perform(findSpellings, (reason: FindReason) => updateReasonText(reason, words), (questions) => {
      setSpellings(questions);
      if (questions.length === 0) setDone(texts.noSpellings);
    });
  };
  const settle = (question: SpellingQuestion, member: string | undefined): void => {
    begin();
    const settled = (said?: string): void => {
      setSpellings((before) => before.filter((one) => one !== question));
      setDone(said);
    };
    if (member === undefined) {
      settled();
      return;
    }
    const { table, column, spelling } = question;
    void perform((overwrite, options) => settleSpellings({ answers: [{ table, column, spelling, member }], overwrite }, options), (reason: SettleReason) => settleReasonText(reason, words),
      ({ renamed }) => settled(member === spelling ? texts.spellings.kept(spelling) : texts.spellings.renamed(spelling, member, renamed)));
  };

  if (found && step === 'close') return <ClosePeriod found={found} action={action} nameOf={(kpi) => kpiOf(kpi).name[language]} onBack={() => setStep('sources')} />;
  const questions = <SpellingQuestions questions={spellings} disabled={running} onAnswer={settle} />;
  if (found && report) {
    const leave = (): void => {
      begin();
      setReport(undefined);
    };
    return (
      <SetupPage title={texts.refreshed.title} step="refreshed" action={action} done={done} onBack={leave} footer={<><span /><Button appearance="primary" onClick={leave}>{pane.close}</Button></>}>
        {({ setup }) => <>{questions}<RefreshedSources report={report} setup={setup} kpiOf={kpiOf} /></>}
      </SetupPage>
    );
  }
  const toClose = (): void => {
    begin();
    setStep('close');
  };
  const isReady = given.some(({ role }) => role !== '') && fileProblems(given, roles).length === 0;
  return (
    <SetupPage title={texts.title} step="sources" action={action} done={done}
      status={asked && <DropQuestion reason={asked.reason} canAppend={(sources.find(({ table }) => table === asked.reason.table)?.key?.length ?? 0) > 0} onLeave={() => setAsked(undefined)}
        onDrop={() => refresh({ ...asked.answers, drop: [...asked.answers.drop, asked.reason.table] })} onAppend={() => refresh({ ...asked.answers, append: [...asked.answers.append, asked.reason.table] })} />}
      footer={roles.length > 0 && <><span /><Button appearance={given.length > 0 ? 'primary' : 'secondary'} disabled={running || !isReady} onClick={() => refresh(NO_ANSWERS)}>{texts.refresh}</Button></>}>
      {({ rowsOf }) => (
        <>
          <Body1>{roles.length > 0 ? texts.intro : refreshing.reasons.noSources()}</Body1>
          <SourceList sources={sources} rowsOf={rowsOf} />
          {roles.length > 0 && <FileButton label={given.length > 0 ? texts.chooseMore : texts.choose} primary={given.length === 0} disabled={running} onChooseAll={(files) => give(withFiles(given, files, roles))} />}
          <ChosenFiles given={given} roles={roles} onChange={give} />
          {questions}
          <Button disabled={running} onClick={() => go({ page: 'import' })}>{texts.importNew}</Button>
          <Button disabled={running} onClick={look}>{texts.lookForSpellings}</Button>
          <Button disabled={running} onClick={toClose}>{texts.close}</Button>
        </>
      )}
    </SetupPage>
  );
}

function SourceList({ sources, rowsOf }: { readonly sources: readonly SetupSource[]; readonly rowsOf: ReadonlyMap<string, number> }) {
  const { words: { pane: { data: texts } }, language } = useLanguage();
  const styles = useStyles();
  if (sources.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sources.map(({ table, file, joins = [], loadedThrough }) => {
        const rows = rowsOf.get(table);
        const said = [
          ...(file === undefined ? [texts.notFromFile] : [file, ...joins.map((join) => join.file)]), ...(rows === undefined ? [] : [texts.rows(rows)]),
          ...(loadedThrough === undefined ? [] : [texts.through(formatIsoDate(loadedThrough, language) ?? loadedThrough)]),
        ];
        return <li key={table}><strong>{table}</strong><Caption1 className={styles.about}>{said.join(' · ')}</Caption1></li>;
      })}
    </ul>
  );
}

interface DropQuestionProps {
  readonly reason: WouldDrop;
  readonly canAppend: boolean;
  readonly onLeave: () => void;
  readonly onDrop: () => void;
  readonly onAppend: () => void;
}

const LISTED = 5;

/** Rows that a new file lacks: gone, or not in this file only? */
function DropQuestion({ reason, canAppend, onLeave, onDrop, onAppend }: DropQuestionProps) {
  const { words: { refreshing, pane: { setup, import: { more }, data: texts } } } = useLanguage();
  const lines = reason.keys.slice(0, LISTED).map((key) => key.filter((value) => value !== null).join(' · '));
  const said = [refreshing.reasons.wouldDrop(reason), texts.dropped(reason.table), ...lines, ...(reason.rows > lines.length ? [more(reason.rows - lines.length)] : [])];
  return <Question no={setup.leave} onNo={onLeave} answers={[...(canAppend ? [{ label: texts.append, onAnswer: onAppend }] : []), { label: texts.drop, onAnswer: onDrop }]}>{said.join('\n')}</Question>;
}
