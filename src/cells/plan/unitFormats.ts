import { differenceFormat, valueFormat } from '../look';
import { quoted } from '../formula';
import { bilingual } from './bilingual';

/** Where cells show now one KPI and now another, most units' formats are theirs and few rules make the exceptions. */
export const VALUE_FORMAT = valueFormat('count');
export const DIFFERENCE_FORMAT = differenceFormat('count', '');

interface FormatRule {
  readonly formula: string;
  readonly numberFormat: string;
}

/** `unit` is the cell that names the unit, in either language. */
export function valueRules(unit: string): readonly FormatRule[] {
  return [
    { formula: `=${isUnit(unit, ['share'])}`, numberFormat: valueFormat('share') },
    { formula: `=${isUnit(unit, ['days', 'hours', 'minutes'])}`, numberFormat: valueFormat('hours') },
  ];
}

/** A difference of shares says in words that it is in percentage points. */
export function differenceRules(unit: string): readonly FormatRule[] {
  const points = bilingual((sheets) => sheets.percentagePoints);
  return [
    { formula: `=AND(${isUnit(unit, ['share'])},Kpi.Language<>"nb")`, numberFormat: differenceFormat('share', points.en) },
    { formula: `=AND(${isUnit(unit, ['share'])},Kpi.Language="nb")`, numberFormat: differenceFormat('share', points.nb) },
    { formula: `=${isUnit(unit, ['days', 'hours', 'minutes'])}`, numberFormat: differenceFormat('hours', '') },
  ];
}

function isUnit(cell: string, units: readonly ('share' | 'days' | 'hours' | 'minutes')[]): string {
  const words = new Set(units.flatMap((unit) => Object.values(bilingual((sheets) => sheets.units[unit]))));
  return `OR(${[...words].map((word) => `${cell}=${quoted(word)}`).join(',')})`;
}
