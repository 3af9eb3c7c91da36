import type { ReactNode } from 'react';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { Page } from './Page';

/** What is around a page that is not there yet: nothing jumps when it comes, and the menu leads on where it cannot come. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const { words: { pane } } = useLanguage();
  const { place } = useNavigation();
  return <Page title={pane.pages[place.page]}>{children}</Page>;
}
