import { useEffect, useRef, useState } from 'react';
import { excelFailureText, showKpi } from '../../actions';
import { useLanguage } from '../language';

/** Keeps the KPI that is spoken of in view in the sheet, one after another: whoever steps on quickly sees the last one. Says why it cannot be shown. */
export function useShownKpi(id: string | undefined): string | undefined {
  const { words } = useLanguage();
  const [problem, setProblem] = useState<string>();
  const wanted = useRef(id);
  const before = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    wanted.current = id;
    setProblem(undefined);
    if (id === undefined) return;
    before.current = before.current.then(async () => {
      if (wanted.current !== id) return;
      const shown = await showKpi(id);
      if (wanted.current !== id) return;
      if (!shown.ok) setProblem(excelFailureText(shown.reason, words));
      else if (shown.value === 'nowhere') setProblem(words.pane.meeting.nowhere);
    });
  }, [id, words]);
  return problem;
}
