import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language';
import { Page } from '../parts/Page';
import { Question } from '../parts/Question';
import { STEPS } from './draft';
import { saidActivities, saidGoals } from './goals';
import type { UnfinishedDraft } from './useDraft';

interface ResumeDraftProps {
  /** Undefined where it cannot be read */
  readonly kept: UnfinishedDraft | undefined;
  readonly onBack: () => void;
  readonly onGoOn: (kept: UnfinishedDraft) => void;
  readonly onAnew: () => void;
}

/** Somebody has begun a set-up in this workbook: go on, or begin anew after a question. */
export function ResumeDraft({ kept, onBack, onGoOn, onAnew }: ResumeDraftProps) {
  const { words: { pane: { wizard } } } = useLanguage();
  const texts = wizard.draft;
  const [asks, setAsks] = useState(false);
  return (
    <Page
      title={wizard.title}
      onBack={onBack}
      status={asks && <Question no={texts.keep} onNo={() => setAsks(false)} answers={[{ label: texts.throwAway, onAnswer: onAnew }]}>{texts.question}</Question>}
      footer={<><Button disabled={asks} onClick={() => setAsks(true)}>{texts.anew}</Button>{kept && <Button appearance="primary" disabled={asks} onClick={() => onGoOn(kept)}>{texts.goOn}</Button>}</>}
    >
      <Body1>{kept ? texts.found : texts.unreadable}</Body1>
      {kept && (
        <Caption1>
          {texts.holds(wizard.step(STEPS.indexOf(kept.draft.step) + 1, STEPS.length, wizard.steps[kept.draft.step]), saidGoals(kept.draft).length, saidActivities(kept.draft).length, kept.draft.kpis.length)}
        </Caption1>
      )}
    </Page>
  );
}
