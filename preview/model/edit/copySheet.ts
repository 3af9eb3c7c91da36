import type { Session } from '../Session';
import { Area, quoteSheetName, SheetState, TableState } from '../state';
import { putBlock } from './cellBlock';
import { keepCells, registerFormulas } from './keptCells';
import { addSheet } from './sheetRules';

/** Excel calls a copy of `Plan` `Plan (2)`, cut to what a sheet's name may hold. */
function copyName(session: Session, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = `${stem.slice(0, 31 - ending.length)}${ending}`;
    if (!session.state.sheets.some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase())) return candidate;
  }
}

/** A copy of a sheet with all that is on it; its tables get names of their own, and formulas of the copy mean the copy. */
export function copySheet(session: Session, source: SheetState, position: number): SheetState {
  session.workbook.calculateWhatIsDue();
  const { state } = session;
  const copy = addSheet(session, copyName(session, source.name), position);
  copyParts(session, source, copy);
  const tableNames = copyTables(session, source, copy);
  for (const name of state.names.filter((candidate) => candidate.sheetId === source.id)) {
    const prefix = `${quoteSheetName(source.name)}!`;
    state.names.push({ ...name, sheetId: copy.id, formula: name.formula.replaceAll(prefix, `${quoteSheetName(copy.name)}!`) });
  }
  session.structureChanged();
  const used = source.grid.usedArea(false);
  if (used) copyCells(session, source, copy, used, tableNames);
  return copy;
}

function copyParts(session: Session, source: SheetState, copy: SheetState): void {
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.standardWidth = source.standardWidth;
  copy.frozen = { ...source.frozen };
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.protection = structuredClone(source.protection);
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({ ...structuredClone(format), id: session.state.newId() }));
  copy.validations = structuredClone(source.validations);
  copy.charts = source.charts.map((chart) => ({ ...structuredClone(chart), id: session.state.newId() }));
  copy.comments = source.comments.map((comment) => ({
    ...comment, id: session.state.newId(), replies: comment.replies.map((reply) => ({ ...reply, id: session.state.newId() })),
  }));
  copy.notes = structuredClone(source.notes);
  copy.merged.push(...source.merged);
  for (const part of ['columnWidths', 'rowHeights', 'columnStyles', 'rowStyles'] as const) for (const [key, value] of source[part]) copy[part].set(key, value);
  for (const part of ['hiddenColumns', 'hiddenRows'] as const) for (const index of source[part]) copy[part].add(index);
}

function copyTables(session: Session, source: SheetState, copy: SheetState): Map<string, string> {
  const { state } = session;
  const names = new Map<string, string>();
  for (const table of state.tables.filter((candidate) => candidate.sheetId === source.id)) {
    let number = 2;
    const stem = table.name.replace(/\d+$/, '');
    while (state.table(`${stem}${number}`)) number += 1;
    const added: TableState = { ...structuredClone(table), id: state.newId(), sheetId: copy.id, name: `${stem}${number}` };
    names.set(table.name, added.name);
    state.tables.push(added);
    session.record({ kind: 'tableAdded', sheetId: copy.id, tableId: added.id });
  }
  return names;
}

function copyCells(session: Session, source: SheetState, copy: SheetState, used: Area, tableNames: ReadonlyMap<string, string>): void {
  const block = keepCells(session, source, used);
  for (const column of block.columns) {
    column.formulas.forEach((formula, index) => {
      let text = formula;
      for (const [from, to] of tableNames) text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${from}(?=\\[)`, 'giu'), to);
      column.formulas[index] = text;
    });
  }
  putBlock(copy.grid, block, used.row, used.column);
  registerFormulas(session, copy, used, block);
  session.workbook.needsCalculation();
}
