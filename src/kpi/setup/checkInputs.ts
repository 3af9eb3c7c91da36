import type { PlannedKpi } from './PlannedKpi';
import type { SetupInputs } from './schema';
import type { SetupReason } from './SetupReason';
import { termsOf } from './terms';

/** A ratio needs both its parts, any other KPI its value; a part too many would be silently left out, so it is refused. */
export function checkInputs(inputs: SetupInputs, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  const wanted: readonly (keyof SetupInputs)[] = kpi.rollup === 'ratio' ? ['numerator', 'denominator'] : ['value'];
  const given = (['value', 'numerator', 'denominator'] as const).filter((part) => inputs[part] !== undefined);
  return [
    ...wanted.filter((part) => !given.includes(part)).map((part) => ({ code: 'missingPart' as const, path: `${path}.${part}`, part })),
    ...given.filter((part) => !wanted.includes(part)).map((part) => ({ code: 'needlessPart' as const, path: `${path}.${part}`, part })),
    ...given.flatMap((part) => {
      const input = inputs[part]!;
      return termsOf(input).flatMap((term, index) => {
        const place = Array.isArray(input) ? `${path}.${part}[${index}]` : `${path}.${part}`;
        return term.aggregate !== 'count' && term.column === undefined
          ? [{ code: 'needsColumn' as const, path: `${place}.column`, aggregate: term.aggregate }]
          : [];
      });
    }),
  ];
}
