import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { CsvDetection } from '../../actions';
import { useLanguage } from '../language';

const SHOWN = 5;

const useStyles = makeStyles({ rows: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

/** The rows that do not fit the columns, so that nobody misses them afterwards. */
export function BadRows({ detection: { badRows, badRowsTotal } }: { readonly detection: CsvDetection }) {
  const { words: { pane: { import: words } }, number } = useLanguage();
  const styles = useStyles();
  if (badRowsTotal === 0) return null;
  const shown = badRows.slice(0, SHOWN);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.badRows(badRowsTotal)}
        <ul className={styles.rows}>
          {shown.map(({ line, found, expected }) => <li key={line}>{words.badRow(number(line), number(found), number(expected))}</li>)}
          {badRowsTotal > shown.length && <li>{words.moreBadRows(number(badRowsTotal - shown.length))}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
