import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

/** The shape of a page until it is there. */
export function PageSkeleton() {
  const styles = useStyles();
  return <div className={styles.lines}><SkeletonItems /></div>;
}

/** The same inside a page whose contents are being read */
export function SkeletonItems() {
  const { words: { pane } } = useLanguage();
  const styles = useStyles();
  return (
    <Skeleton aria-label={pane.loading} className={styles.lines} style={{ padding: 0 }}>
      <SkeletonItem size={28} />
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
      <SkeletonItem size={16} />
    </Skeleton>
  );
}
