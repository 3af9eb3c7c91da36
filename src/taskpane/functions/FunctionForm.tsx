import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, Field, Input, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObjectRegular } from '@fluentui/react-icons/svg/select-object';
import { useCallback, useEffect, useState } from 'react';
import { excelFailureText, formulaReasonText, insertFormula, readSelection, type FormulaReason, type Selection } from '../../actions';
import { localFormula } from '../../i18n';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { useAction } from '../useAction';
import { ArgumentField } from './ArgumentField';
import { FunctionText } from './FunctionText';
import { functionCall } from './functionCall';
import type { DescribedFunction } from './loadFunctions';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, '& > span': { flex: 1, minWidth: 0 } },
  formula: { display: 'block', fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  term: { color: tokens.colorNeutralForeground3, display: 'block' },
  panel: { margin: `${tokens.spacingVerticalS} 0 0` },
});

type NotEmpty = Extract<FormulaReason, { readonly code: 'notEmpty' }>;

/** One function: what it computes, its arguments, and the formula that they make. */
export function FunctionForm({ chosen, onBack }: { readonly chosen: DescribedFunction; readonly onBack: () => void }) {
  const { words, language } = useLanguage();
  const texts = words.pane.functions;
  const styles = useStyles();
  const { state, run, cancel, dismiss } = useAction();
  const [typed, setTyped] = useState<readonly string[]>(() => chosen.arguments.map(() => ''));
  const [place, setPlace] = useState('');
  const [checked, setChecked] = useState(false);
  const [question, setQuestion] = useState<NotEmpty>();
  const [done, setDone] = useState<string>();
  const running = state.kind === 'running';

  const use = useCallback(async (take: (selection: Selection) => void) => {
    const selection = await run(readSelection, (reason) => excelFailureText(reason, words));
    if (selection) take(selection);
  }, [run, words]);
  useEffect(() => {
    void use(({ activeCell }) => setPlace(activeCell));
  }, [use]);

  const change = (at: number, value: string): void => {
    setDone(undefined);
    setTyped((before) => before.map((text, index) => (index === at ? value : text)));
  };
  const problems = chosen.arguments.map(({ name, optional }, at) => (checked && !optional && typed[at]!.trim() === '' ? texts.missing(name) : undefined));
  const formula = functionCall(chosen.id, typed, place, language);

  const insert = async (overwrite: boolean): Promise<void> => {
    setChecked(true);
    setQuestion(undefined);
    setDone(undefined);
    if (chosen.arguments.some(({ optional }, at) => !optional && typed[at]!.trim() === '')) return dismiss();
    const written = await run<boolean, FormulaReason>(async () => {
      const outcome = await insertFormula({ cell: place, formula, overwrite });
      if (outcome.ok || outcome.reason.code !== 'notEmpty') return outcome;
      setQuestion(outcome.reason);
      return { ok: true, value: false } as const;
    }, (reason) => formulaReasonText(reason, words));
    if (written) setDone(place);
  };

  return (
    <Page
      title={`KPI.${chosen.id}`}
      step="function"
      onBack={onBack}
      status={
        <>
          {question && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{texts.reasons.notEmpty(question)}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={() => setQuestion(undefined)}>{texts.keep}</Button>
                <Button size="small" onClick={() => void insert(true)}>{texts.replace}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {done !== undefined && <MessageBar intent="success"><MessageBarBody>{texts.inserted(done)}</MessageBarBody></MessageBar>}
          <ActionStatus state={state} onCancel={cancel} />
        </>
      }
      footer={<><span /><Button appearance="primary" disabled={running || place === ''} onClick={() => void insert(false)}>{texts.insert}</Button></>}
    >
      <Body1>{chosen.description}</Body1>
      <Caption1>{texts.typeHint}</Caption1>
      {chosen.arguments.map((argument, at) => (
        <ArgumentField key={argument.name} argument={argument} value={typed[at]!} problem={problems[at]} disabled={running}
          onChange={(value) => change(at, value)} onUseSelection={() => void use(({ address }) => change(at, address))} />
      ))}
      <Field label={texts.place} size="small">
        {(field) => (
          <div className={styles.row}>
            <Input {...field} size="small" readOnly value={place} />
            <Button size="small" icon={<SelectObjectRegular />} title={texts.useSelection} aria-label={texts.useSelectionFor(texts.place)} disabled={running}
              onClick={() => void use(({ activeCell }) => setPlace(activeCell))} />
          </div>
        )}
      </Field>
      <div><Caption1 className={styles.term}>{texts.formula}</Caption1><output className={styles.formula}>{localFormula(formula, language)}</output></div>
      <Accordion collapsible>
        <AccordionItem value="about">
          <AccordionHeader size="small" as="h2">{texts.about}</AccordionHeader>
          <AccordionPanel className={styles.panel}><FunctionText chosen={chosen} /></AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Page>
  );
}
