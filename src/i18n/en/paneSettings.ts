/** What the pane says on the page of settings. */
export const paneSettings = {
  title: 'Settings',
  workbook: 'The workbook, for everybody who opens it',
  language: 'Language of the sheets', languageHint: 'Labels, dashboards and charts follow; tables and names stay.',
  fiscalStart: 'The fiscal year begins in', fiscalStartHint: 'Targets keep their columns: what stands in the first is of the year’s first month.',
  tolerance: 'Tolerance of KPIs that are judged by a share of their target', toleranceHint: 'For all of them; each can be given another in the catalogue.', various: 'They differ now. What is given here holds for all of them.',
  formulas: 'The sheets calculate with',
  native: 'Excel’s own functions: everybody sees the figures', functions: 'The KPI functions: shorter, but for those who have the add-in',
  saved: 'The settings are saved.',
  update: 'Bring the workbook up to date', updateHint: 'After rows or KPIs were added by hand, or a new version of the add-in.',
  upToDate: 'Everything was up to date already.', updated: (sheets: string) => `Brought up to date: ${sheets}.`,
  pane: 'This pane, for you alone',
};
