import { Body1, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SpellingQuestion } from '../../actions';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, outlineStyle: 'none' },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SpellingQuestionsProps {
  readonly questions: readonly SpellingQuestion[];
  readonly disabled: boolean;
  /** @param member What the spelling means; undefined where it is left for later */
  readonly onAnswer: (question: SpellingQuestion, member: string | undefined) => void;
}

/** Spellings that may mean the same member: each is answered once, or left for later. */
export function SpellingQuestions({ questions, disabled, onAnswer }: SpellingQuestionsProps) {
  const { words: { refreshing, pane: { data: { spellings: texts } } } } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { length } = questions;
  const before = useRef(length);
  useEffect(() => {
    // The button that had the keyboard is gone with its question.
    if (length < before.current) heading.current?.focus();
    before.current = length;
  }, [length]);
  if (length === 0) return null;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>{texts.title}</h2>
      {questions.map((question) => {
        const { table, column, spelling, member } = question;
        const answers = [[texts.same(member), member], [texts.own, spelling], [texts.later, undefined]] as const;
        return (
          <section key={`${table} ${column} ${spelling}`} className={styles.one} aria-label={spelling}>
            <Body1>{refreshing.spellings.question(question)}</Body1>
            <div className={styles.answers}>
              {answers.map(([label, answer]) => <Button key={label} size="small" disabled={disabled} aria-label={texts.about(label, spelling)} onClick={() => onAnswer(question, answer)}>{label}</Button>)}
            </div>
          </section>
        );
      })}
    </>
  );
}
