import { MessageBar, MessageBarBody, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

/** In place of every page where Excel lacks what they need: which one has it, and what works all the same. */
export function OldExcel() {
  const { language, words: { pane: { oldExcel } } } = useLanguage();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{oldExcel.title}</h1>
      <MessageBar intent="warning" layout="multiline"><MessageBarBody>{oldExcel.needed}</MessageBarBody></MessageBar>
      <Text>{oldExcel.works}</Text>
    </main>
  );
}
