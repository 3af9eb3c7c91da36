import { createContext, useContext, useEffect } from 'react';

export type PageName = 'home' | 'wizard' | 'import' | 'catalogue' | 'targets' | 'data' | 'meeting' | 'review' | 'functions' | 'settings' | 'care';

/** Where in the pane somebody is, or wants to go. */
export interface Place {
  readonly page: PageName;
  /** The KPI that the page is to begin with */
  readonly kpi?: string;
  /** What of the page is wanted at once: next year's targets */
  readonly task?: 'rollYear';
}

/** Lets the ribbon's buttons open a page; the pane takes over `go` while it is mounted. */
export const ribbon: { go: (place: Place) => void; wanted: Place } = {
  wanted: { page: 'home' },
  go: (place) => {
    ribbon.wanted = place;
  },
};

export interface Navigation {
  readonly place: Place;
  /** Whether the user has come here from another page: not when the pane opens, for then the grid keeps the keyboard. */
  readonly arrived: boolean;
  /** Asks first where something is not saved */
  readonly go: (place: Place) => void;
  /** The same for what leads away within a page */
  readonly leave: (then: () => void) => void;
  /** Somebody wants to leave while something is not saved, and has not answered yet */
  readonly asks: boolean;
  readonly answer: (leaves: boolean) => void;
  readonly setUnsaved: (unsaved: boolean) => void;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs a NavigationContext around it');
  return navigation;
}

/** Whoever leaves the page is asked first as long as something on it is not saved. */
export function useUnsaved(unsaved: boolean): void {
  const { setUnsaved } = useNavigation();
  useEffect(() => {
    setUnsaved(unsaved);
    return () => setUnsaved(false);
  }, [setUnsaved, unsaved]);
}
