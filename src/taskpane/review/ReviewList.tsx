import { Caption1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  one: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  link: { textAlign: 'left', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReviewListProps {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly said?: string }[];
  /** Goes where it is put right */
  readonly onGo: (id: string) => void;
  readonly children?: ReactNode;
}

/** KPIs that have the same thing to be put right, each a link to where that is done. */
export function ReviewList({ title, hint, items, onGo, children }: ReviewListProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {hint !== undefined && <Caption1>{hint}</Caption1>}
      <ul className={styles.list}>
        {items.map(({ id, name, said }) => (
          <li key={id} className={styles.one}>
            <Link as="button" className={styles.link} onClick={() => onGo(id)}>{name}</Link>
            {said !== undefined && <Caption1 className={styles.quiet}>{said}</Caption1>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
