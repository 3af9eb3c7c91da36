export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** English Metric Units, in which drawings measure. */
export const EMU_PER_POINT = 12_700;

/** Words of Excel's interface and those of the file. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', Left: 'l', Right: 'r', Top: 't', Bottom: 'b', BestFit: 'bestFit',
};
export const LEGEND_POSITIONS: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
export const TICK_MARKS: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
export const TICK_LABELS: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
export const MARKERS: Readonly<Record<string, string>> = {
  Automatic: 'auto', None: 'none', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', X: 'x', Star: 'star', Dot: 'dot', Dash: 'dash',
  Circle: 'circle', Plus: 'plus',
};
export const BLANKS: Readonly<Record<string, string>> = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' };
export const DASHES: Readonly<Record<string, string>> = {
  Continuous: 'solid', Dash: 'dash', DashDot: 'dashDot', DashDotDot: 'lgDashDotDot', Dot: 'sysDash', RoundDot: 'sysDot',
};

export function wordFor<Word extends string>(words: Readonly<Record<string, string>>, stored: string | undefined, otherwise: Word): Word {
  return (Object.keys(words).find((word) => words[word] === stored) as Word | undefined) ?? otherwise;
}
