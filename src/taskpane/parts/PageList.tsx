import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { DatabaseRegular } from '@fluentui/react-icons/svg/database';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WandRegular } from '@fluentui/react-icons/svg/wand';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ReactElement } from 'react';
import { useLanguage } from '../language';
import { useNavigation, type PageName } from '../navigation';

const useStyles = makeStyles({
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

/** The pages that there are, and which of them is open. */
export function PageList({ onChoose }: { readonly onChoose: (page: PageName) => void }) {
  const { words: { pane } } = useLanguage();
  const { place } = useNavigation();
  const styles = useStyles();
  return PAGES.map(({ page, icon }) => (
    <Button key={page} appearance="subtle" icon={icon} className={mergeClasses(styles.page, page === place.page && styles.current)} aria-current={page === place.page ? 'page' : undefined} onClick={() => onChoose(page)}>
      {pane.pages[page]}
    </Button>
  ));
}
