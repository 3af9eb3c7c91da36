import { Button, Card, Subtitle2, makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  remove: { flexShrink: 0 },
});

interface EntryCardProps {
  readonly title: string;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One of several that can be added and taken away. */
export function EntryCard({ title, remove, onRemove, children }: EntryCardProps) {
  const styles = useStyles();
  return (
    <Card size="small">
      <div className={styles.head}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        <Button className={styles.remove} appearance="subtle" size="small" icon={<DeleteRegular />} aria-label={remove} title={remove} onClick={onRemove} />
      </div>
      {children}
    </Card>
  );
}
