import { useEffect, useRef } from 'react';

const KEYS: Readonly<Record<string, readonly ['step' | 'within', 1 | -1]>> = { ArrowRight: ['step', 1], ArrowLeft: ['step', -1], ArrowDown: ['within', 1], ArrowUp: ['within', -1] };

/** Alt with ← or → steps on or back, and with ↑ or ↓ among what belongs to the step, wherever the keyboard is in the pane; in a field it moves among words, as on a Mac, and what is typed goes on. */
export function useStepKeys(step: (by: 1 | -1) => void, within: (by: 1 | -1) => void): void {
  const latest = useRef({ step, within });
  useEffect(() => {
    latest.current = { step, within };
  });
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      const key = KEYS[event.key];
      if (!key || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      // A browser would go back to the page before.
      event.preventDefault();
      const [steps, by] = key;
      latest.current[steps](by);
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}
