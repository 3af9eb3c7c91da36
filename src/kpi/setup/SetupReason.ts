/** A rule that a value breaks although its type is right. */
export type SetupRule =
  | 'notEmpty' | 'kebabCase' | 'isoDate' | 'tableName' | 'reservedName' | 'currencyCode' | 'whole' | 'atLeast' | 'atMost' | 'formula';

/** What is wrong with a set-up document, and where: `path` reads `kpis[2].inputs.value.aggregate`; the document itself is the empty path. */
export type SetupReason =
  | { readonly code: 'notJson'; readonly path: ''; readonly detail: string }
  | { readonly code: 'noVersion'; readonly path: 'maltall'; readonly found: string; readonly current: number }
  | { readonly code: 'newerVersion'; readonly path: 'maltall'; readonly found: number; readonly current: number }
  | { readonly code: 'unknownField'; readonly path: string }
  | { readonly code: 'missingField'; readonly path: string }
  | { readonly code: 'wrongType'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly code: 'notAChoice'; readonly path: string; readonly choices: readonly string[]; readonly found: string }
  | { readonly code: 'brokenRule'; readonly path: string; readonly rule: SetupRule; readonly limit?: string; readonly found: string }
  | { readonly code: 'unknownKpi'; readonly path: string; readonly id: string; readonly missing: readonly string[] }
  | { readonly code: 'duplicate'; readonly path: string; readonly value: string; readonly first: string }
  | { readonly code: 'unknownReference'; readonly path: string; readonly kind: 'table' | 'goal' | 'activity' | 'kpi'; readonly value: string; readonly known: readonly string[] }
  | { readonly code: 'missingPart'; readonly path: string; readonly part: string }
  | { readonly code: 'needlessPart'; readonly path: string; readonly part: string }
  | { readonly code: 'needsColumn'; readonly path: string; readonly aggregate: string }
  | { readonly code: 'targetForms'; readonly path: string; readonly found: readonly string[] }
  | { readonly code: 'needsField'; readonly path: string; readonly field: string; readonly because: string }
  | { readonly code: 'spreadLevel'; readonly path: string; readonly rollup: 'average' | 'last' | 'ratio' }
  | { readonly code: 'wrongCount'; readonly path: string; readonly expected: number; readonly found: number }
  | { readonly code: 'reversed'; readonly path: string; readonly from: string; readonly through: string }
  | { readonly code: 'cannotSpread'; readonly path: string; readonly why: 'negativeWeight' | 'noWeight' };
