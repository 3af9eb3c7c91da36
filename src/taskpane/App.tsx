import { FluentProvider, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import { LanguageProvider, useLanguage } from './language';
import { HomePage } from './pages/HomePage';
import { themeFor } from './theme';

const ImportPage = lazy(() => import('./pages/ImportPage').then(({ ImportPage: page }) => ({ default: page })));
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
  const dark = useSystemIsDark();
  return (
    <FluentProvider theme={themeFor(officeTheme, dark)} style={{ height: '100%' }}>
      <LanguageProvider displayLanguage={displayLanguage}>
        <Pages />
      </LanguageProvider>
    </FluentProvider>
  );
}

function Pages() {
  const { language, words: { pane } } = useLanguage();
  const [page, setPage] = useState<PageName>(navigation.wanted);
  useEffect(() => {
    const before = navigation.show;
    navigation.show = setPage;
    return () => {
      navigation.show = before;
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const home = (): void => setPage('home');
  return (
    <Suspense fallback={<Spinner label={pane.loading} />}>
      {page === 'home' && <HomePage onWizard={() => setPage('wizard')} onImport={() => setPage('import')} />}
      {page === 'import' && <ImportPage onBack={home} onWizard={() => setPage('wizard')} />}
      {page === 'wizard' && <WizardPage onLeave={home} onImport={() => setPage('import')} />}
    </Suspense>
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
