import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { LanguageProvider, useLanguage, type Spoken } from './language';
import { NavigationContext } from './navigation';
import { OldExcel } from './parts/OldExcel';
import { PageFault } from './parts/PageFault';
import { PageSkeleton } from './parts/PageSkeleton';
import { HomePage } from './home/HomePage';
import { themeFor } from './theme';
import { useNavigationState } from './useNavigationState';
import type { UnfinishedDraft } from './wizard/useDraft';

const CarePage = lazy(() => import('./care/CarePage').then(({ CarePage: page }) => ({ default: page })));
const CataloguePage = lazy(() => import('./catalogue/CataloguePage').then(({ CataloguePage: page }) => ({ default: page })));
const DataPage = lazy(() => import('./data/DataPage').then(({ DataPage: page }) => ({ default: page })));
const FunctionsPage = lazy(() => import('./functions/FunctionsPage').then(({ FunctionsPage: page }) => ({ default: page })));
const ImportPage = lazy(() => import('./import/ImportPage').then(({ ImportPage: page }) => ({ default: page })));
const MeetingPage = lazy(() => import('./meeting/MeetingPage').then(({ MeetingPage: page }) => ({ default: page })));
const ReviewPage = lazy(() => import('./review/ReviewPage').then(({ ReviewPage: page }) => ({ default: page })));
const SettingsPage = lazy(() => import('./settings/SettingsPage').then(({ SettingsPage: page }) => ({ default: page })));
const TargetsPage = lazy(() => import('./targets/TargetsPage').then(({ TargetsPage: page }) => ({ default: page })));
const WizardPage = lazy(() => import('./wizard/WizardPage').then(({ WizardPage: page }) => ({ default: page })));

interface AppProps {
  readonly spoken: Spoken;
  readonly officeTheme: Office.OfficeTheme | undefined;
  /** Whether Excel lacks what the pages need */
  readonly isTooOld: boolean;
}

export function App({ spoken, officeTheme, isTooOld }: AppProps) {
  const { theme, colorScheme } = themeFor(officeTheme, useSystemIsDark());
  return (
    <FluentProvider theme={theme} style={{ height: '100%', colorScheme }}>
      <LanguageProvider spoken={spoken}>
        <AriaLiveAnnouncer>
          {isTooOld ? <OldExcel /> : <Pages />}
        </AriaLiveAnnouncer>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Pages() {
  const { language } = useLanguage();
  const navigation = useNavigationState();
  const { place: { page }, go } = navigation;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A way over another page loses nothing that was said in the wizard.
  const unfinished = useRef<UnfinishedDraft>(undefined);
  const home = (): void => go({ page: 'home' });
  return (
    <NavigationContext value={navigation}>
      <PageFault key={page}>
        <Suspense fallback={<PageSkeleton />}>
          {page === 'home' && <HomePage />}
          {page === 'catalogue' && <CataloguePage />}
          {page === 'targets' && <TargetsPage />}
          {page === 'data' && <DataPage />}
          {page === 'meeting' && <MeetingPage />}
          {page === 'review' && <ReviewPage />}
          {page === 'settings' && <SettingsPage />}
          {page === 'care' && <CarePage />}
          {page === 'functions' && <FunctionsPage />}
          {page === 'import' && <ImportPage onBack={home} onWizard={() => go({ page: 'wizard' })} />}
          {page === 'wizard' && <WizardPage unfinished={unfinished} onLeave={home} onImport={() => go({ page: 'import' })} />}
        </Suspense>
      </PageFault>
    </NavigationContext>
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
