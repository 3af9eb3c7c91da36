import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { LeaveQuestion } from './LeaveQuestion';
import { PageMenu } from './PageMenu';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { position: 'relative', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  body: {
    flex: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', overflowWrap: 'break-word', padding: `2px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '& > *': { flexShrink: 0, minWidth: 0 }, '& h2': { margin: 0 },
    // Fields want the room of twenty letters unless they are told otherwise, which a zoomed pane does not have.
    '& .fui-Field': { minWidth: 0 }, '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0 },
    // Names are long words, which count as unbreakable where room is shared out.
    '& ul': { overflowWrap: 'anywhere' }, '& .fui-MessageBarBody': { minWidth: 0, overflowWrap: 'anywhere' },
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', minWidth: 0, overflowWrap: 'break-word' },
  status: { maxHeight: '45%', overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM}`, '& > *': { marginBottom: tokens.spacingVerticalS } },
  foot: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PageProps {
  readonly title: string;
  /** Which of its steps the page shows: a new one begins at its top, and keyboard and screen reader are taken there. */
  readonly step?: string;
  readonly onBack?: () => void;
  /** What is under way or went wrong: always in view, and nothing else moves for it */
  readonly status?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the pane: what it is, what it holds, and what to do next always in view. */
export function Page({ title, step, onBack, status, footer, children }: PageProps) {
  const { words: { pane } } = useLanguage();
  const { arrived } = useNavigation();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <PageMenu />
        {onBack && <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.back} onClick={onBack} />}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
      </header>
      <div key={step} className={styles.body}>{children}</div>
      <div className={styles.status}><LeaveQuestion />{status}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </main>
  );
}
