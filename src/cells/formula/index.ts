export { IS_A_NUMBER, escapeWildcards } from './criteria';
export { type InputPlace, type SourceFacts, inputFormula, loadedNames } from './inputFormula';
export { column, columns, header } from './structured';
export { byLanguage, label, quoted } from './text';
