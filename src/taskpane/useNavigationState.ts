import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ribbon, type Navigation, type Place } from './navigation';

/** The pane's one router: a place in React's state, which the ribbon's buttons change too. */
export function useNavigationState(): Navigation {
  const [{ place, arrived }, setVisit] = useState({ place: ribbon.wanted, arrived: false });
  const [asked, setAsked] = useState<Place>();
  const unsaved = useRef(false);
  const move = useCallback((next: Place) => {
    unsaved.current = false;
    setAsked(undefined);
    setVisit({ place: next, arrived: true });
  }, []);
  const go = useCallback((next: Place) => (unsaved.current ? setAsked(next) : move(next)), [move]);
  const answer = useCallback((leave: boolean) => (leave && asked ? move(asked) : setAsked(undefined)), [asked, move]);
  const setUnsaved = useCallback((is: boolean) => {
    unsaved.current = is;
    if (!is) setAsked(undefined);
  }, []);
  useEffect(() => {
    const before = ribbon.go;
    ribbon.go = go;
    return () => {
      ribbon.go = before;
    };
  }, [go]);
  return useMemo(() => ({ place, arrived, go, asked, answer, setUnsaved }), [place, arrived, go, asked, answer, setUnsaved]);
}
