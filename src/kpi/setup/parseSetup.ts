import * as v from 'valibot';
import { type Outcome, failure, success } from '../outcome';
import { checkSetup } from './checkSetup';
import { type Migration, migrateSetup } from './migrateSetup';
import { type Setup, setupSchema } from './schema';
import type { SetupReason, SetupRule } from './SetupReason';

/**
 * Reads a set-up document. Every problem is listed, each with its place; what the parts say about one another (ids, tables, parts of a KPI,
 * forms of a target) is checked once each part is right in itself.
 * @example parseSetup('{"maltall": 1, "kpis": [{"id": "revenue", "color": "red"}]}').reason // [{ code: 'unknownField', path: 'kpis[0].color' }]
 */
export function parseSetup(text: string, migrations?: readonly Migration[]): Outcome<Setup, readonly SetupReason[]> {
  const document = parseJson(text);
  return document.ok ? validateSetup(document.value, migrations) : failure([document.reason]);
}

/** The same for a document that is no longer text. One of an earlier version is brought up to date first. */
export function validateSetup(document: unknown, migrations?: readonly Migration[]): Outcome<Setup, readonly SetupReason[]> {
  const current = migrateSetup(document, migrations);
  if (!current.ok) return failure([current.reason]);
  const parsed = v.safeParse(setupSchema, current.value);
  if (!parsed.success) return failure(parsed.issues.map(reasonOf));
  const problems = checkSetup(parsed.output);
  return problems.length === 0 ? success(parsed.output) : failure(problems);
}

function parseJson(text: string): Outcome<unknown, SetupReason> {
  try {
    // A byte order mark is how some editors save UTF-8.
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return failure({ code: 'notJson', path: '', detail: error instanceof Error ? error.message : String(error) });
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): SetupReason {
  const path = pathOf(issue);
  if (issue.kind === 'validation') {
    const limit = issue.requirement;
    const rule = ruleOf(issue);
    return {
      code: 'brokenRule', path, rule, found: written(issue.input),
      ...(rule === 'atLeast' || rule === 'atMost' ? { limit: String(limit) } : {}),
    };
  }
  if (issue.expected === 'never') return { code: 'unknownField', path };
  if (isMissingKey(issue)) return { code: 'missingField', path };
  const choices = choicesOf(issue);
  if (choices) return { code: 'notAChoice', path, choices, found: written(issue.input) };
  return { code: 'wrongType', path, expected: typeName(issue.expected ?? ''), found: written(issue.input) };
}

function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  const last = issue.path?.[issue.path.length - 1];
  return last?.origin === 'key';
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map((item) => item.key).reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

const RULES: Readonly<Record<string, SetupRule>> = {
  non_empty: 'notEmpty', iso_date: 'isoDate', integer: 'whole', min_value: 'atLeast', max_value: 'atMost', min_length: 'notEmpty',
};

/** Valibot's own rules by their type; a regex or a check bears the rule's name as its message. */
function ruleOf(issue: v.BaseIssue<unknown>): SetupRule {
  return RULES[issue.type] ?? (issue.message as SetupRule);
}

/** `("en" | "nb")` and `1` name what may stand there; type names such as `string` do not. */
function choicesOf(issue: v.BaseIssue<unknown>): readonly string[] | undefined {
  if (issue.type !== 'picklist' && issue.type !== 'literal') return undefined;
  return (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ').map((choice) => choice.replace(/^"|"$/g, ''));
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = { Object: 'object', Array: 'list', string: 'text', number: 'number', boolean: 'boolean' };
  return expected.replace(/^\(|\)$/g, '').split(' | ').map((name) => names[name] ?? name).join(' | ');
}

/** The value as it stands in the document, shortened. */
function written(input: unknown): string {
  const text = input === undefined ? '' : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
