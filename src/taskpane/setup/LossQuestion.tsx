import { MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { Question } from '../parts/Question';
import type { ChangeAction } from './useChange';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });
const LISTED = 8;

/** What somebody has written over formulas and would be lost: the user says whether it may go. */
export function LossQuestion({ action: { question, answer } }: { readonly action: Pick<ChangeAction, 'question' | 'answer'> }) {
  const { words: { pane: { setup, import: { more } } } } = useLanguage();
  const styles = useStyles();
  if (!question) return null;
  const { cells } = question;
  return (
    <Question no={setup.leave} onNo={() => answer(false)} answers={[{ label: setup.overwrite, onAnswer: () => answer(true) }]}>
      <MessageBarTitle>{setup.wouldLose}</MessageBarTitle>
      <ul className={styles.list}>
        {cells.slice(0, LISTED).map(({ sheet, address, holds }) => <li key={`${sheet}!${address}`}>{setup.lostCell(sheet, address, holds)}</li>)}
        {cells.length > LISTED && <li>{more(cells.length - LISTED)}</li>}
      </ul>
    </Question>
  );
}
