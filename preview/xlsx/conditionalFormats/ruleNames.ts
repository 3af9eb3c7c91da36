/** Names of Excel's interface and the words that files keep for them. */
export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan',
  LessThan: 'lessThan', GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual',
};

export const TEXT_RULES: Readonly<Record<string, { type: string; operator: string }>> = {
  Contains: { type: 'containsText', operator: 'containsText' },
  NotContains: { type: 'notContainsText', operator: 'notContains' },
  BeginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  EndsWith: { type: 'endsWith', operator: 'endsWith' },
};

export const CRITERION_TYPES: Readonly<Record<string, string>> = {
  LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent', Percentile: 'percentile', Formula: 'formula',
};

export function keyOf(names: Readonly<Record<string, string>>, stored: string | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === stored);
}

const COUNTS = { Three: '3', Four: '4', Five: '5' } as const;

/** `ThreeTrafficLights1` → `3TrafficLights1` */
export function storedIconSet(name: string): string {
  return name.replace(/^(Three|Four|Five)/, (word) => COUNTS[word as keyof typeof COUNTS]);
}

export function readIconSet(stored: string): string {
  return stored.replace(/^[345]/, (digit) => Object.entries(COUNTS).find(([, count]) => count === digit)![0]);
}

/** Sets that came with Excel 2010 stand in the sheet's extension, where Excel 2007 does not look. */
export const LATER_ICON_SETS: ReadonlySet<string> = new Set(['ThreeStars', 'ThreeTriangles', 'FiveBoxes']);
