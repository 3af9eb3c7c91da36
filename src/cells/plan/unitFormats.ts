import { differenceFormat, palette, valueFormat } from '../look';
import { quoted } from '../formula';
import { bilingual } from './bilingual';

/** Where cells show now one KPI and now another, most units' formats are theirs and few rules make the exceptions. */
export const VALUE_FORMAT = valueFormat('count');
export const DIFFERENCE_FORMAT = differenceFormat('count', '');

interface FormatRule {
  readonly formula: string;
  readonly numberFormat?: string;
  readonly color?: string;
}

const STATES = [[1, palette.good], [0, palette.near], [-1, palette.bad]] as const;

/** `unit` is the cell that names the unit, in either language. */
export function valueRules(unit: string): readonly FormatRule[] {
  return [
    { formula: `=${isUnit(unit, ['share'])}`, numberFormat: valueFormat('share') },
    { formula: `=${isUnit(unit, ['days', 'hours', 'minutes'])}`, numberFormat: valueFormat('hours') },
  ];
}

/**
 * A difference in the colour of its status, and in its unit's format: a difference of shares says in words that it is in percentage points.
 * One rule says both, since LibreOffice takes only the first that is met.
 */
export function differenceRules(unit: string, status: string): readonly FormatRule[] {
  const points = bilingual((sheets) => sheets.percentagePoints);
  return STATES.flatMap(([state, color]): readonly FormatRule[] => {
    const isState = `ISNUMBER(${status}),${status}=${state}`;
    return [
      { formula: `=AND(${isState},${isUnit(unit, ['share'])},Kpi.Language<>"nb")`, numberFormat: differenceFormat('share', points.en), color },
      { formula: `=AND(${isState},${isUnit(unit, ['share'])},Kpi.Language="nb")`, numberFormat: differenceFormat('share', points.nb), color },
      { formula: `=AND(${isState},${isUnit(unit, ['days', 'hours', 'minutes'])})`, numberFormat: differenceFormat('hours', ''), color },
      { formula: `=AND(${isState},NOT(${isUnit(unit, ['share', 'days', 'hours', 'minutes'])}))`, color },
    ];
  });
}

export function statusColors(status: string): readonly FormatRule[] {
  return STATES.map(([state, color]) => ({ formula: `=AND(ISNUMBER(${status}),${status}=${state})`, color }));
}

function isUnit(cell: string, units: readonly ('share' | 'days' | 'hours' | 'minutes')[]): string {
  const words = new Set(units.flatMap((unit) => Object.values(bilingual((sheets) => sheets.units[unit]))));
  return `OR(${[...words].map((word) => `${cell}=${quoted(word)}`).join(',')})`;
}
