import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { lazyPart } from './lazyPart';

const useStyles = makeStyles({
  pages: {
    position: 'absolute', top: '100%', left: 0, right: 0, zIndex: 1, display: 'flex', flexDirection: 'column', gap: '2px', maxHeight: '80vh', overflowY: 'auto',
    padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow8,
  },
});

/** Its pages come when somebody turns to it: the first page does not wait for them. */
const loadList = () => import('./PageList').then(({ PageList: list }) => list);
const PageList = lazyPart(loadList);
/** What cannot be fetched now is said when it is wanted. */
const fetchList = (): void => void loadList().catch(() => undefined);

/** All pages of the pane behind one button: a row of tabs has no room at 320 pixels. */
export function PageMenu() {
  const { words: { pane } } = useLanguage();
  const { go } = useNavigation();
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
      <Button ref={opener} appearance="subtle" icon={<NavigationRegular />} aria-label={pane.menu} aria-expanded={open}
        onPointerEnter={fetchList} onFocus={fetchList} onKeyDown={closeOn} onClick={() => setOpen(!open)} />
      {open && (
        <nav ref={menu} className={styles.pages} aria-label={pane.menu} onKeyDown={closeOn}>
          <PageList onChoose={(page) => {
            setOpen(false);
            opener.current?.focus();
            go({ page });
          }} />
        </nav>
      )}
    </>
  );
}
