import { changedSinceReview } from './definitionPrint';
import { fiscalYearOf, serialOfDate } from './fiscalPeriods';
import type { KpiField } from './mergeKpis';
import { plannedKpi } from './PlannedKpi';
import { REVIEW_DAYS } from './reviewDays';
import type { Setup, SetupKpi } from './schema';
import { isVersion, targetsOf } from './targetVersions';
import { targetIn, versionsOf } from './withTarget';

/** Targets of a version that their owners were asked to confirm, and have not yet; owners in the catalogue's order, without a name where nobody owns them. */
export interface OpenConfirmation {
  readonly year: number;
  readonly version: string;
  readonly owners: readonly { readonly owner: string | undefined; readonly kpis: readonly string[] }[];
}

/** What a review has to put right, by the KPIs' ids; those that are not in use are left out. */
export interface SetupReview {
  readonly unconfirmed: readonly OpenConfirmation[];
  /** The fiscal year of today */
  readonly year: number;
  /** Their last target is of an earlier year */
  readonly leftOver: readonly { readonly kpi: string; readonly year: number }[];
  readonly withoutTarget: readonly string[];
  readonly withoutOwner: readonly string[];
  /** Nobody has looked at their definitions for a year, or ever */
  readonly notReviewed: readonly { readonly kpi: string; readonly reviewedOn: string | undefined }[];
  /** Their definitions are others than those that were reviewed, and in what */
  readonly changedSince: readonly { readonly kpi: string; readonly reviewedOn: string; readonly fields: readonly KpiField[] }[];
}

/** @param today `2026-02-05`, by which targets and reviews grow old */
export function reviewSetup(setup: Setup, today: string): SetupReview {
  const kpis = setup.kpis.filter(({ active: inUse = true }) => inUse);
  const year = fiscalYearOf(serialOfDate(today), setup.fiscalStart ?? 1, setup.calendar ?? 'months');
  const lastTargets = kpis.map((kpi) => ({ kpi: kpi.id, year: lastTargetYear(kpi, versionsOf(setup)) }));
  return {
    unconfirmed: openConfirmations(setup, kpis), year,
    leftOver: lastTargets.flatMap((last) => (last.year !== undefined && last.year < year ? [{ kpi: last.kpi, year: last.year }] : [])),
    withoutTarget: lastTargets.filter((last) => last.year === undefined).map(({ kpi }) => kpi),
    withoutOwner: kpis.filter((kpi) => ownerOf(kpi) === undefined).map(({ id }) => id),
    notReviewed: kpis.map((kpi) => ({ kpi: kpi.id, reviewedOn: plannedKpi(kpi).reviewedOn || undefined }))
      .filter(({ reviewedOn }) => reviewedOn === undefined || serialOfDate(reviewedOn) < serialOfDate(today) - REVIEW_DAYS),
    changedSince: kpis.map(plannedKpi).map((kpi) => ({ kpi: kpi.id, reviewedOn: kpi.reviewedOn, fields: changedSinceReview(kpi) })).filter(({ fields }) => fields.length > 0),
  };
}

function lastTargetYear({ targets = [] }: SetupKpi, versions: readonly string[]): number | undefined {
  const years = [...new Set(targets.map(({ year }) => year))].filter((year) => versions.some((version) => targetIn(targets, year, version)));
  return years.length > 0 ? Math.max(...years) : undefined;
}

function openConfirmations({ versions = [] }: Setup, kpis: readonly SetupKpi[]): readonly OpenConfirmation[] {
  return versions.filter(({ confirm }) => confirm).flatMap(({ version }) => {
    const years = [...new Set(kpis.flatMap(({ targets = [] }) => targets.filter((target) => isVersion(target, version)).map(({ year }) => year)))].sort((one, other) => one - other);
    return years.flatMap((year): readonly OpenConfirmation[] => {
      const waiting = kpis.filter((kpi) => targetsOf(kpi, year, version).some(({ confirmed }) => confirmed === undefined));
      const owners = [...new Set(waiting.map(ownerOf))];
      return waiting.length === 0 ? [] : [{ year, version, owners: owners.map((owner) => ({ owner, kpis: waiting.filter((kpi) => ownerOf(kpi) === owner).map(({ id }) => id) })) }];
    });
  });
}

function ownerOf({ owner = '' }: SetupKpi): string | undefined {
  return owner.trim() || undefined;
}
