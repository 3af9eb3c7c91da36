import { useEffect, useRef } from 'react';

/** Alt with an arrow steps on or back, wherever the keyboard is in the pane; in a field it moves among words, as on a Mac, and what is typed goes on. */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
      if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      // A browser would go back to the page before.
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}
