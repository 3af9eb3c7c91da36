export { type MissingMonths, MISSING_NAMES, MISSING_TABLES, missingMonths } from './missingMonths';
