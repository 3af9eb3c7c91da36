import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LanguageProvider, useLanguage, type Spoken } from './language';
import { NavigationContext } from './navigation';
import { OldExcel } from './parts/OldExcel';
import { PageFault } from './parts/PageFault';
import { PageFrame } from './parts/PageFrame';
import { PageSkeleton } from './parts/PageSkeleton';
import { lazyPart } from './parts/lazyPart';
import { HomePage } from './home/HomePage';
import { themeFor } from './theme';
import { useNavigationState } from './useNavigationState';
import type { UnfinishedDraft } from './wizard/useDraft';

const AROUND = { fallback: <PageSkeleton />, frame: PageFrame };

const CarePage = lazyPart(() => import('./care/CarePage').then(({ CarePage: page }) => page), AROUND);
const CataloguePage = lazyPart(() => import('./catalogue/CataloguePage').then(({ CataloguePage: page }) => page), AROUND);
const DataPage = lazyPart(() => import('./data/DataPage').then(({ DataPage: page }) => page), AROUND);
const FunctionsPage = lazyPart(() => import('./functions/FunctionsPage').then(({ FunctionsPage: page }) => page), AROUND);
const ImportPage = lazyPart(() => import('./import/ImportPage').then(({ ImportPage: page }) => page), AROUND);
const MeetingPage = lazyPart(() => import('./meeting/MeetingPage').then(({ MeetingPage: page }) => page), AROUND);
const ReviewPage = lazyPart(() => import('./review/ReviewPage').then(({ ReviewPage: page }) => page), AROUND);
const SettingsPage = lazyPart(() => import('./settings/SettingsPage').then(({ SettingsPage: page }) => page), AROUND);
const TargetsPage = lazyPart(() => import('./targets/TargetsPage').then(({ TargetsPage: page }) => page), AROUND);
const WizardPage = lazyPart(() => import('./wizard/WizardPage').then(({ WizardPage: page }) => page), AROUND);

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
