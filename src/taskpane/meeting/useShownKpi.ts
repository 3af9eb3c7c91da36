import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { excelFailureText, showKpi } from '../../actions';
import { useLanguage } from '../language';

export interface ShownKpi {
  /** Why it cannot be shown */
  readonly problem: string | undefined;
  /** Which of its charts is in view, counted from 0; undefined where it has none */
  readonly chart: { readonly at: number; readonly of: number } | undefined;
  /** Brings its next chart into view, and after the last the first */
  readonly stepChart: (by: 1 | -1) => void;
}

interface Shown extends Pick<ShownKpi, 'problem' | 'chart'> {
  readonly id: string;
}

/** Keeps the KPI that is spoken of in view in the sheet, one after another: whoever steps on quickly sees the last one. */
export function useShownKpi(id: string | undefined): ShownKpi {
  const { words } = useLanguage();
  const [shown, setShown] = useState<Shown>();
  const wanted = useRef<object>(undefined);
  const before = useRef<Promise<void>>(Promise.resolve());
  const show = useEffectEvent((kpi: string, at: number): void => {
    const own = {};
    wanted.current = own;
    before.current = before.current.then(async () => {
      if (wanted.current !== own) return;
      const place = await showKpi(kpi, at);
      if (wanted.current !== own) return;
      if (!place.ok) setShown({ id: kpi, chart: undefined, problem: excelFailureText(place.reason, words) });
      else setShown({ id: kpi, chart: place.value.kind === 'chart' ? place.value : undefined, problem: place.value.kind === 'nowhere' ? words.pane.meeting.nowhere : undefined });
    });
  });
  const [chartAt, setChartAt] = useState<{ readonly id: string; readonly at: number }>();
  const at = chartAt?.id === id ? chartAt?.at ?? 0 : 0;
  useEffect(() => {
    wanted.current = undefined;
    if (id !== undefined) show(id, at);
  }, [id, at, words]);
  const now = shown?.id === id ? shown : undefined;
  return {
    problem: now?.problem, chart: now?.chart,
    stepChart: (by) => {
      if (id !== undefined && now?.chart) setChartAt({ id, at: now.chart.at + by });
    },
  };
}
