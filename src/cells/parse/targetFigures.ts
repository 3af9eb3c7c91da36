import type { FiguresOf, TargetFigures } from '../../kpi';
import { WHOLE } from '../plan/actuals';
import { FIGURE_COLUMNS } from '../plan/figureColumns';
import { isTargetPart, memberAt, targetRows, versionOf } from './parseTargets';
import { numberOf, textAt, wholeOf } from './readCell';
import type { WorkbookContents } from './WorkbookContents';

/** What the rows of the workbook's targets show, whether it was typed or is calculated. */
export function targetFigures(contents: WorkbookContents): FiguresOf {
  const rows = targetRows({ contents, reasons: [] });
  return (kpi, year, version, member) => Object.fromEntries(rows.flatMap((row) => {
    const part = textAt(row, 'part') ?? 'value';
    const isWanted = isTargetPart(part) && sameMember(memberAt(row), member) && textAt(row, 'kpi') === kpi && wholeOf(row.value('year')) === year && versionOf(row) === version;
    return isWanted ? [[part, FIGURE_COLUMNS.map((column) => numberOf(row.value(column)) ?? null)] as const] : [];
  })) satisfies TargetFigures;
}

function sameMember(one: string | number | undefined, other: string | number | undefined): boolean {
  return String(one ?? WHOLE).toLowerCase() === String(other ?? WHOLE).toLowerCase();
}
