/** What the pane says on the page of repair. */
export const paneCare = {
  title: 'Repair',
  intro: 'Puts the workbook in order. Nothing is taken away or overwritten without your consent.',
  update: 'Bring up to date',
  kept: (count: number) => (count === 1 ? 'One cell that somebody has written over a formula stays as it is:' : `${count} cells that somebody has written over formulas stay as they are:`),
  formulasAgain: 'Make formulas of them again',
  repair: 'What is broken or gone', repairHint: 'Columns, tables, sheets and formulas of Måltall’s own. You see what is wrong, and what cannot be brought back, before anything is made anew.',
  look: 'Look for damage', confirmRepair: 'Repair it', alsoUpdated: (sheets: string) => `Brought up to date with it: ${sheets}.`,
  names: 'Formulas that show #NAME?', namesHint: 'They were typed before the add-in had loaded. Excel looks for a function only when its formula is entered.', reenter: 'Enter them again',
  looks: 'Looks', looksHint: 'Formats, column widths, colours and charts as they were when the sheets were made. Figures and formulas stay.', restore: 'Restore the looks',
  looksGo: 'What has been changed in the looks of Måltall’s own cells and charts goes. Cells beside them, and rules of your own, stay.', leaveLooks: 'Leave them',
  dressed: (sheets: string) => (sheets === '' ? 'There was nothing to restore.' : `Looks restored: ${sheets}.`),
  freeze: 'Freeze to values', freezeHint: 'For a copy that goes to somebody else: the figures stay, and no longer follow the data.',
  scope: 'What becomes values', scopes: { selection: 'The selected cells', sheet: 'The sheet that is shown', workbook: 'The whole workbook' },
  count: 'Count the formulas', confirmFreeze: 'Make them values', notAny: 'Leave the formulas',
};
