import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { PageFrame } from './PageFrame';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The shape of a page until it is there. */
export function PageSkeleton() {
  return <PageFrame><SkeletonItems /></PageFrame>;
}

/** The same inside a page whose contents are being read */
export function SkeletonItems() {
  const { words: { pane } } = useLanguage();
  const styles = useStyles();
  return (
    <Skeleton aria-label={pane.loading} className={styles.lines}>
      <SkeletonItem size={28} />
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
      <SkeletonItem size={16} />
    </Skeleton>
  );
}
