export { type DaysPastDue, amountsDue } from './amountsDue';
export { IS_A_NUMBER, equalsCell, escapeWildcards } from './criteria';
export { type InputPlace, type SourceFacts, loadedNames } from './inputFormula';
export { partFormula } from './partFormula';
export { column, columns, header } from './structured';
export { byLanguage, label, quoted } from './text';
