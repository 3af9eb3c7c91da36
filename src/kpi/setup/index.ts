export {
  type Calendar, type FiscalPeriod, PERIODS_PER_YEAR, dateOfSerial, fiscalPeriods, fiscalYearOf, monthOfSerial, serialOfDate,
} from './fiscalPeriods';
export { type ColumnSketch, type TableSketch, guessGroup, guessInputs, guessMapping, kindOfRole } from './guessInputs';
export { type CatalogueWarning, catalogueWarnings } from './catalogueWarnings';
export { type Crowding, MOST_KPIS, crowding } from './crowding';
export { changedSinceReview, reviewedPrint } from './definitionPrint';
export { freeKpiId } from './freeKpiId';
export { type GroupMapping, type InputMapping, type MissingRole, emptyGroupMapping, inputsOf, isMapped, missingRoles } from './InputMapping';
export { type ChoiceNeed, type ChoiceSubject, type RoleField, type RoleGroup, roleGroups } from './inputRoles';
export { type ConfirmedTargets, type TargetConfirmation, confirmTargets } from './confirmTargets';
export { isSame } from './isSame';
export { type ChangedKpi, type KpiField, type MergedKpis, type OnSameKpi, type SameKpis, mergeKpis } from './mergeKpis';
export { type Migration, migrateSetup } from './migrateSetup';
export { OWN_AGGREGATES, type OwnAggregate, type OwnCalculation, type OwnPart, ownInputs } from './ownInputs';
export { PERIODS_IN, hasFigure, inPlace, ownPeriods } from './ownPeriods';
export { parseSetup, validateSetup } from './parseSetup';
export { type PlannedKpi, plannedKpi, withTolerance } from './PlannedKpi';
export { REVIEW_DAYS } from './reviewDays';
export { type OpenConfirmation, type SetupReview, reviewSetup } from './reviewSetup';
export { type NewTarget, type TargetProblem, type TargetRevision, reviseTargets } from './reviseTargets';
export { type HasActuals, type RolledTargets, type YearRoll, rollTargets } from './rollTargets';
export {
  type Setup, type SetupAction, type SetupActivity, type SetupGoal, type SetupInputs, type SetupKpi, type SetupLimits, type SetupNote, type SetupSource, type SetupTarget, type SetupTerm, type SetupWhere,
  SETUP_VERSION, setupDefinitions, setupSchema,
} from './schema';
export type { SetupReason, SetupRule } from './SetupReason';
export { periodWeights, spreadDecimals } from './spreadShape';
export type { FiguresOf, TargetFigures, VersionRecord } from './targetVersions';
export { type WithoutData, withoutData } from './withoutData';
export { type SetupPart, withoutParts } from './withoutParts';
export { type TargetFigure, type TargetPlace, targetIn, versionsOf, withTarget } from './withTarget';
export { allTerms, emptyMeans, inputsOfSource, isLimits, isProduct, listedValues, partsGiven, termsOf, weightOf } from './terms';
