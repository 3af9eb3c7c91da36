import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { closePeriod, closePeriodReasonText, type ClosePeriodReason, type ReadSetup } from '../../actions';
import { useLanguage } from '../language';
import { Question } from '../parts/Question';
import { SetupPage } from '../setup/SetupPage';
import type { SetupAction } from '../setup/useSetup';
import { periodLabels } from '../setup/periodLabels';
import { today } from '../today';
import { rememberWho, whoAtLast } from '../who';

interface ClosePeriodProps {
  readonly found: ReadSetup;
  readonly action: SetupAction;
  readonly nameOf: (kpi: string) => string;
  readonly onBack: () => void;
}

/** Keeps what the scorecard shows as what was reported; what was reported before is replaced only on request. */
export function ClosePeriod({ found: { setup }, action, nameOf, onBack }: ClosePeriodProps) {
  const { words, language } = useLanguage();
  const texts = words.pane.data.closing;
  const [who, setWho] = useState(whoAtLast());
  const [checked, setChecked] = useState(false);
  const [done, setDone] = useState<string>();
  const [kept, setKept] = useState<{ readonly said: string; readonly replace: () => void }>();
  const running = action.state.kind === 'running';
  const { year, period } = setup.show ?? {};
  const label = year === undefined || period === undefined ? undefined : `${periodLabels(setup, words, language)[period - 1]} ${year}`;

  const close = (shown: { readonly year: number; readonly period: number; readonly label: string }, replace: boolean): void => {
    setChecked(true);
    setDone(undefined);
    setKept(undefined);
    if (who.trim() === '') return;
    rememberWho(who);
    void action.perform(
      () => closePeriod({ year: shown.year, period: shown.period, closedOn: today(), who: who.trim(), replace }),
      (reason: ClosePeriodReason) => closePeriodReasonText(reason, words),
      ({ closed, kept: before, withoutFigure }) => {
        const missing = withoutFigure.length === 0 ? [] : [texts.withoutFigure(withoutFigure.map(nameOf).join(', '))];
        if (closed.length > 0 || before.length === 0) setDone([texts.closed(closed.length, shown.label), ...missing].join(' '));
        if (before.length > 0) setKept({ said: texts.keptQuestion(before.length, shown.label), replace: () => close(shown, true) });
      },
    );
  };
  return (
    <SetupPage title={texts.title} step="close" action={action} done={done} onBack={onBack}
      status={kept && <Question no={texts.keep} onNo={() => setKept(undefined)} answers={[{ label: texts.replace, onAnswer: kept.replace }]}>{kept.said}</Question>}
      footer={label !== undefined && <><span /><Button appearance="primary" disabled={running} onClick={() => close({ year: year!, period: period!, label }, false)}>{texts.close(label)}</Button></>}>
      {() => (
        <>
          <Body1>{texts.intro}</Body1>
          <Body1>{label === undefined ? texts.nothingShown : texts.shows(label)}</Body1>
          <Button disabled={running} onClick={() => void action.read()}>{texts.readAgain}</Button>
          <Field label={texts.who} size="small" {...(checked && who.trim() === '' ? { validationState: 'error' as const, validationMessage: texts.whoNeeded } : {})}>
            <Input size="small" value={who} onChange={(_, { value }) => setWho(value)} />
          </Field>
        </>
      )}
    </SetupPage>
  );
}
