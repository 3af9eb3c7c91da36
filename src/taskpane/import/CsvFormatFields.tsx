import { makeStyles, tokens } from '@fluentui/react-components';
import type { CsvDetection, CsvFormatOverrides } from '../../actions';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';

const ENCODINGS = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1252': 'Windows-1252' } as const;

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', alignItems: 'start', gap: tokens.spacingHorizontalM },
});

/** How the file was read, each finding open to correction; a guess says that it is one. */
export function CsvFormatFields({ detection: { findings }, onChange }: { readonly detection: CsvDetection; readonly onChange: (change: CsvFormatOverrides) => void }) {
  const { words: { pane: { import: words } } } = useLanguage();
  const styles = useStyles();
  const doubt = (confidence: string) => (confidence === 'guess' ? { hint: words.uncertain } : {});
  return (
    <div className={styles.fields}>
      <Choice label={words.encoding} value={findings.encoding.value} options={optionsOf(ENCODINGS)} onChange={(encoding) => onChange({ encoding })} {...doubt(findings.encoding.confidence)} />
      <Choice label={words.delimiter} value={findings.delimiter.value} options={optionsOf(words.delimiters)} onChange={(delimiter) => onChange({ delimiter })} {...doubt(findings.delimiter.confidence)} />
      <Choice label={words.decimal} value={findings.decimal.value} options={optionsOf(words.decimals)} onChange={(decimal) => onChange({ decimal })} {...doubt(findings.decimal.confidence)} />
      <Choice label={words.dates} value={findings.dates.value} options={optionsOf(words.dateOrders)} onChange={(dates) => onChange({ dates })} {...doubt(findings.dates.confidence)} />
    </div>
  );
}

function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>): readonly { readonly value: Value; readonly label: string }[] {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}
