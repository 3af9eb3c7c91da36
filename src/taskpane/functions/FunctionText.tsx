import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { errorName, formatNumber, type Language } from '../../i18n';
import { useLanguage } from '../language';
import type { DescribedFunction } from './loadFunctions';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  meaning: { margin: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** Which definition a function follows, what it gives, its errors, and an example. */
export function FunctionText({ chosen: { text, example } }: { readonly chosen: DescribedFunction }) {
  const { words: { pane: { functions: texts } }, language } = useLanguage();
  const styles = useStyles();
  return (
    <dl className={styles.lines}>
      {(['definition', 'result', 'errors'] as const).map((term) => (
        <div key={term}>
          <dt className={styles.term}><Caption1>{texts[term]}</Caption1></dt>
          <dd className={styles.meaning}><Body1>{text[term === 'definition' ? 'variant' : term]}</Body1></dd>
        </div>
      ))}
      {example && (
        <div>
          <dt className={styles.term}><Caption1>{texts.example}</Caption1></dt>
          <dd className={styles.meaning}><span className={styles.formula}>{example.formula}</span><br /><Caption1>{texts.gives(localResult(example.result, language))}</Caption1></dd>
        </div>
      )}
    </dl>
  );
}

/** Cells of a row with a space between them, rows with a semicolon */
function localResult(result: string, language: Language): string {
  const cell = (text: string): string => (text !== '' && Number.isFinite(Number(text)) ? formatNumber(Number(text), language, 4) : errorName(text, language));
  return result.split('\n').map((row) => row.split('\t').map(cell).join(' ')).join('; ');
}
