/** What the pages say that change the workbook's KPIs. */
export const paneSetup = {
  noKpis: 'This workbook has no KPIs yet. Set them up first, or try Måltall with demonstration content from the overview.',
  wouldLose: 'Somebody has written over these formulas, which have to change now. May they be overwritten? Nothing has been written yet.',
  lostCell: (sheet: string, address: string, holds: string) => `${sheet}, ${address}: ${holds}`,
  overwrite: 'Overwrite them',
  leave: 'Leave everything as it is',
  save: 'Save',
  saved: (what: string) => `${what} is saved.`,
};
