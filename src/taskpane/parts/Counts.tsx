import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  count: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** How many there are of what, a line each. */
export function Counts({ counts }: { readonly counts: readonly (readonly [string, number])[] }) {
  const { number } = useLanguage();
  const styles = useStyles();
  return <dl className={styles.counts}>{counts.map(([term, count]) => <Fragment key={term}><dt>{term}</dt><dd className={styles.count}>{number(count)}</dd></Fragment>)}</dl>;
}
