import { AriaLiveAnnouncer, FluentProvider, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { LanguageProvider, useLanguage } from './language';
import { HomePage } from './pages/HomePage';
import { Arrived } from './parts/Page';
import { themeFor } from './theme';
import { changeDraft, emptyDraft } from './wizard/draft';

const ImportPage = lazy(() => import('./import/ImportPage').then(({ ImportPage: page }) => ({ default: page })));
const WizardPage = lazy(() => import('./wizard/WizardPage').then(({ WizardPage: page }) => ({ default: page })));

export type PageName = 'home' | 'wizard' | 'import';

/** Lets the ribbon's buttons open a page; set while the pane is mounted. */
export const navigation: { show: (page: PageName) => void; wanted: PageName } = {
  wanted: 'home',
  show: (page) => {
    navigation.wanted = page;
  },
};

export function App({ displayLanguage, officeTheme }: { readonly displayLanguage: string; readonly officeTheme: Office.OfficeTheme | undefined }) {
  const { theme, colorScheme } = themeFor(officeTheme, useSystemIsDark());
  return (
    <FluentProvider theme={theme} style={{ height: '100%', colorScheme }}>
      <LanguageProvider displayLanguage={displayLanguage}>
        <AriaLiveAnnouncer>
          <Pages />
        </AriaLiveAnnouncer>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Pages() {
  const { language, words: { pane } } = useLanguage();
  const [{ page, arrived }, setPlace] = useState({ page: navigation.wanted, arrived: false });
  const setPage = useCallback((next: PageName) => setPlace({ page: next, arrived: true }), []);
  useEffect(() => {
    const before = navigation.show;
    navigation.show = setPage;
    return () => {
      navigation.show = before;
    };
  }, [setPage]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const [draft, changeTheDraft] = useReducer(changeDraft, undefined, () => emptyDraft(new Date().getFullYear(), language === 'nb' ? 'NOK' : 'USD'));
  const typedIn = useRef(language);
  useEffect(() => {
    changeTheDraft({ kind: 'language', from: typedIn.current, to: language });
    typedIn.current = language;
  }, [language]);
  const home = (): void => setPage('home');
  return (
    <Arrived value={arrived}>
      <Suspense fallback={<Spinner label={pane.loading} />}>
        {page === 'home' && <HomePage onWizard={() => setPage('wizard')} onImport={() => setPage('import')} />}
        {page === 'import' && <ImportPage onBack={home} onWizard={() => setPage('wizard')} />}
        {page === 'wizard' && <WizardPage draft={draft} change={changeTheDraft} onLeave={home} onImport={() => setPage('import')} />}
      </Suspense>
    </Arrived>
  );
}

function useSystemIsDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return dark;
}
