import type { SetupReason } from './SetupReason';

/** Every value that has been there before, with the place of the first. */
export function duplicates(values: readonly string[], pathOf: (index: number) => string): readonly SetupReason[] {
  const firsts = new Map<string, number>();
  return values.flatMap((value, index) => {
    const first = firsts.get(value);
    if (first === undefined) {
      firsts.set(value, index);
      return [];
    }
    return [{ code: 'duplicate' as const, path: pathOf(index), value, first: pathOf(first) }];
  });
}
