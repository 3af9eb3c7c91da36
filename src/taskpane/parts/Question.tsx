import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  // Several lines come one below the other
  said: { whiteSpace: 'pre-line' },
  answers: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
});

interface QuestionProps {
  /** The answer that changes nothing has the keyboard. */
  readonly no: string;
  readonly onNo: () => void;
  readonly answers: readonly { readonly label: string; readonly onAnswer: () => void }[];
  readonly children: ReactNode;
}

/** Asks before something is done that cannot be taken back. */
export function Question({ no, onNo, answers, children }: QuestionProps) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody><div className={styles.said}>{children}</div></MessageBarBody>
      <MessageBarActions className={styles.answers}>
        <Button ref={first} size="small" onClick={onNo}>{no}</Button>
        {answers.map(({ label, onAnswer }) => <Button key={label} size="small" onClick={onAnswer}>{label}</Button>)}
      </MessageBarActions>
    </MessageBar>
  );
}
