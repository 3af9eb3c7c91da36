import { Button, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  body: { flex: 1, minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '& > *': { flexShrink: 0 }, '& h2': { margin: 0 } },
  title: { margin: 0 },
  foot: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PageProps {
  readonly title: string;
  readonly onBack?: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the pane: what it is, what it holds, and what to do next always in view. */
export function Page({ title, onBack, footer, children }: PageProps) {
  const { words: { pane } } = useLanguage();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        {onBack && <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.back} onClick={onBack} />}
        <Title3 as="h1" className={styles.title}>{title}</Title3>
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </main>
  );
}
