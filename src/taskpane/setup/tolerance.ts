import { readTypedNumber, type Language } from '../../i18n';
import type { Unit } from '../../kpi';

/** How far from its target a KPI may be and still be near it */
export interface Tolerance {
  readonly value: number;
  readonly kind: 'relative' | 'absolute';
}

/** A tolerance that is a share is typed in per cent. */
export function toleranceScale(kind: Tolerance['kind'], unit: Unit): 1 | 100 {
  return kind === 'relative' || unit === 'share' ? 100 : 1;
}

/** The tolerance that is typed; undefined where it is none. */
export function readTolerance(text: string, kind: Tolerance['kind'], unit: Unit, language: Language): Tolerance | undefined {
  const typed = readTypedNumber(text, language);
  return typed === undefined || typed < 0 ? undefined : { value: Number((typed / toleranceScale(kind, unit)).toPrecision(12)), kind };
}
