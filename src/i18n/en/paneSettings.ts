/** What the pane says on the page of settings. */
export const paneSettings = {
  title: 'Settings',
  workbook: 'The workbook, for everybody who opens it',
  language: 'Language of the sheets', languageHint: 'Labels, dashboards and charts follow; tables and names stay.',
  fiscalStart: 'The fiscal year begins in', fiscalStartHint: 'Targets keep their columns: what stands in the first is of the year’s first month.',
  tolerance: 'Tolerance of KPIs that are judged by a share of their target', toleranceHint: 'KPIs that come in have it; each can be given another in the catalogue.', various: 'Those that are there differ. What is given here is for those that come in, too.', forAll: 'Give it to those that are there, too',
  limits: { department: 'Warn when a department has more KPIs than', all: 'Warn when there are more KPIs in all than' }, limitsHint: (department: number, all: number) => `${department} and ${all} are a good rule.`, badLimit: 'Give a whole number from 1 to 999.',
  colors: 'Colours for good and bad', colorsHint: 'Sheets and charts that are made from now on have them. Those that are there get them when their looks are restored. Signs and words say the same; the icons of status are Excel’s own and keep their colours.',
  toLooks: 'To Repair, for the looks',
  formulas: 'The sheets calculate with',
  native: 'Excel’s own functions: everybody sees the figures', functions: 'The KPI functions: shorter, but for those who have the add-in',
  saved: 'The settings are saved.',
  update: 'Bring the workbook up to date', updateHint: 'After rows or KPIs were added by hand, or a new version of the add-in.',
  upToDate: 'Everything was up to date already.', updated: (sheets: string) => `Brought up to date: ${sheets}.`,
  pane: 'This pane, for you alone',
};
