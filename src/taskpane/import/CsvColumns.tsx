import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { CsvDetection } from '../../actions';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sample: { color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', gridColumnEnd: 'span 2' },
});

const SAMPLES = 3;

/** Each column with its type and the first values as they stand in the file. */
export function CsvColumns({ detection: { format, sample } }: { readonly detection: CsvDetection }) {
  const { words: { pane: { import: words } } } = useLanguage();
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h2">{words.columns}</Subtitle2>
      <ul className={styles.list}>
        {format.columns.map(({ name, type }, position) => (
          <li key={name} className={styles.column}>
            <span className={styles.name}>{name}</span>
            <Caption1>{words.types[type]}</Caption1>
            <Caption1 className={styles.sample}>{sample.slice(0, SAMPLES).map((row) => row[position]).filter((text) => text).join(' · ')}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
