import { type Outcome, type Setup, type SetupSource, failure, success } from '../../kpi';

/** What a spelling means: another member, or itself, where it is a member of its own. */
export interface SpellingAnswer {
  readonly table: string;
  readonly column: string;
  readonly spelling: string;
  readonly member: string;
}

export type SpellingProblem =
  | { readonly code: 'noSuchSource'; readonly table: string; readonly known: readonly string[] }
  /** A spelling that leads to one that leads on, or back */
  | { readonly code: 'notAMember'; readonly spelling: string; readonly member: string };

/** The set-up with the answers, so that nobody is asked again and next month's file is read by them. */
export function settleSpellings(setup: Setup, answers: readonly SpellingAnswer[]): Outcome<Setup, readonly SpellingProblem[]> {
  const sources = setup.sources ?? [];
  const known = sources.map(({ table }) => table);
  const meaning = new Map(answers.map((answer) => [JSON.stringify([answer.table, answer.column, answer.spelling]), answer.member]));
  const problems = answers.flatMap(({ table, column, spelling, member }): readonly SpellingProblem[] => {
    if (!known.includes(table)) return [{ code: 'noSuchSource', table, known }];
    const next = meaning.get(JSON.stringify([table, column, member])) ?? sources.find((one) => one.table === table)?.aliases?.[column]?.[member] ?? member;
    return next !== member ? [{ code: 'notAMember', spelling, member }] : [];
  });
  if (problems.length > 0) return failure(problems);
  return success({ ...setup, sources: sources.map((source) => withAnswers(source, answers.filter(({ table }) => table === source.table))) });
}

function withAnswers(source: SetupSource, answers: readonly SpellingAnswer[]): SetupSource {
  if (answers.length === 0) return source;
  const aliases: Record<string, Record<string, string>> = Object.fromEntries(Object.entries(source.aliases ?? {}).map(([column, spellings]) => [column, { ...spellings }]));
  for (const { column, spelling, member } of answers) aliases[column] = { ...aliases[column], [spelling]: member };
  return { ...source, aliases };
}
