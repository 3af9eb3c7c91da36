import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';

const SHOWN = 5;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

interface RemarksProps {
  readonly intent: 'info' | 'warning';
  readonly title: string;
  /** The first of them are shown */
  readonly lines: readonly string[];
  /** How many there are in all */
  readonly total: number;
  readonly more: (count: number) => string;
  /** What can be done about it */
  readonly advice?: string;
}

/** Something that the user should know, with the first cases of it; nothing where there is none. */
export function Remarks({ intent, title, lines, total, more, advice }: RemarksProps) {
  const styles = useStyles();
  if (total === 0) return null;
  const shown = lines.slice(0, SHOWN);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title}
        <ul className={styles.list}>
          {shown.map((line, position) => <li key={position}>{line}</li>)}
          {total > shown.length && <li>{more(total - shown.length)}</li>}
        </ul>
        {advice}
      </MessageBarBody>
    </MessageBar>
  );
}
