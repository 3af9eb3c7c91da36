import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ribbon, type Navigation, type Place } from './navigation';

/** The pane's one router: a place in React's state, which the ribbon's buttons change too. */
export function useNavigationState(): Navigation {
  const [{ place, arrived }, setVisit] = useState({ place: ribbon.wanted, arrived: false });
  // A list, for React would call a function that is a state by itself
  const [waiting, setWaiting] = useState<readonly (() => void)[]>([]);
  const unsaved = useRef(false);
  const leave = useCallback((then: () => void) => {
    if (unsaved.current) setWaiting([then]);
    else then();
  }, []);
  const go = useCallback((next: Place) => leave(() => setVisit({ place: next, arrived: true })), [leave]);
  const answer = useCallback((leaves: boolean) => {
    if (leaves) unsaved.current = false;
    setWaiting([]);
    if (leaves) waiting.forEach((then) => then());
  }, [waiting]);
  const setUnsaved = useCallback((is: boolean) => {
    unsaved.current = is;
    if (!is) setWaiting([]);
  }, []);
  useEffect(() => {
    const before = ribbon.go;
    ribbon.go = go;
    return () => {
      ribbon.go = before;
    };
  }, [go]);
  return useMemo(() => ({ place, arrived, go, leave, asks: waiting.length > 0, answer, setUnsaved }), [place, arrived, go, leave, waiting, answer, setUnsaved]);
}
