const counted = (count: number): string => (count === 1 ? '1 KPI' : `${count} KPIs`);

/** What the pane says on the page of review. */
export const paneReview = {
  title: 'Review',
  intro: 'What has to be put right before the figures can be trusted. Do it every year, and whenever KPIs change.',
  nothing: 'Everything is as it should be: targets are this year’s and confirmed, every KPI has an owner and is defined as it was reviewed, and no month is missing.',
  readAgain: 'Read again',
  unconfirmed: (version: string, year: number) => `To be confirmed: “${version}” for ${year}`,
  by: 'Confirmed by', byNeeded: 'Say who confirms.',
  confirm: (owner: string) => `Confirm for ${owner}`, confirmUnowned: 'Confirm these', unowned: 'Without an owner',
  confirmed: (count: number) => (count === 1 ? 'The target of 1 KPI is confirmed.' : `The targets of ${counted(count)} are confirmed.`),
  leftOver: (count: number, year: number) => `${counted(count)} without a target for ${year}`,
  leftOverHint: 'Their last targets are of an earlier year.', lastTarget: (year: number) => `last for ${year}`,
  roll: 'Make new targets from them …',
  withoutTarget: (count: number) => `${counted(count)} that never had a target`,
  withoutOwner: (count: number) => `${counted(count)} without an owner`,
  notReviewed: (count: number) => `${counted(count)} not reviewed in a year`,
  changedSince: (count: number) => `${counted(count)} defined otherwise than when reviewed`, changedSinceHint: 'Look at each, and say in the catalogue that it is reviewed.', changedIn: (fields: string) => `changed: ${fields}`,
  never: 'never reviewed', reviewedOn: (day: string) => `reviewed on ${day}`,
  missing: (count: number) => `${counted(count)} with months missing`,
  missingOf: (months: string, year: number) => `${months} ${year}`,
  typed: 'typed by hand',
  toActuals: 'Show the sheet of results', noActuals: 'The sheet of results is gone. Repair makes it anew.',
};
