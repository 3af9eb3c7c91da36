import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { DatabaseRegular } from '@fluentui/react-icons/svg/database';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WandRegular } from '@fluentui/react-icons/svg/wand';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useLanguage } from '../language';
import { useNavigation, type PageName } from '../navigation';

const useStyles = makeStyles({
  pages: {
    position: 'absolute', top: '100%', left: 0, right: 0, zIndex: 1, display: 'flex', flexDirection: 'column', gap: '2px', maxHeight: '80vh', overflowY: 'auto',
    padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow8,
  },
  page: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** In the order in which a workbook comes to need them */
const PAGES: readonly { readonly page: PageName; readonly icon: ReactElement }[] = [
  { page: 'home', icon: <HomeRegular /> },
  { page: 'wizard', icon: <WandRegular /> },
  { page: 'catalogue', icon: <BookRegular /> },
  { page: 'targets', icon: <TargetRegular /> },
  { page: 'data', icon: <DatabaseRegular /> },
  { page: 'import', icon: <ArrowImportRegular /> },
  { page: 'meeting', icon: <PeopleTeamRegular /> },
  { page: 'review', icon: <ClipboardCheckmarkRegular /> },
  { page: 'functions', icon: <MathFormulaRegular /> },
  { page: 'settings', icon: <SettingsRegular /> },
  { page: 'care', icon: <WrenchRegular /> },
];

/** All pages of the pane behind one button: a row of tabs has no room at 320 pixels. */
export function PageMenu() {
  const { words: { pane } } = useLanguage();
  const { place, go } = useNavigation();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event): void => {
      const within = event.target instanceof Node && (menu.current?.contains(event.target) || opener.current?.contains(event.target));
      if (!within) setOpen(false);
    };
    const events = ['pointerdown', 'focusin'] as const;
    events.forEach((name) => document.addEventListener(name, close));
    return () => events.forEach((name) => document.removeEventListener(name, close));
  }, [open]);

  const closeOn = ({ key }: { readonly key: string }): void => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button ref={opener} appearance="subtle" icon={<NavigationRegular />} aria-label={pane.menu} aria-expanded={open} onKeyDown={closeOn} onClick={() => setOpen(!open)} />
      {open && (
        <nav ref={menu} className={styles.pages} aria-label={pane.menu} onKeyDown={closeOn}>
          {PAGES.map(({ page, icon }) => (
            <Button key={page} appearance="subtle" icon={icon} className={mergeClasses(styles.page, page === place.page && styles.current)} aria-current={page === place.page ? 'page' : undefined}
              onClick={() => {
                setOpen(false);
                opener.current?.focus();
                go({ page });
              }}>
              {pane.pages[page]}
            </Button>
          ))}
        </nav>
      )}
    </>
  );
}
