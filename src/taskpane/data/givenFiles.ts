import type { GivenSource } from '../../actions';
import type { SetupSource } from '../../kpi';
import type { ReadFile } from '../parts/FileButton';

/** What a file can be: a source's own, or one that is joined into it */
export interface FileRole {
  readonly key: string;
  readonly table: string;
  readonly file: string;
  readonly isJoined: boolean;
}

/** A file that was chosen, and the key of what it is for; empty where that is not known */
export interface GivenFile extends ReadFile {
  readonly role: string;
}

export interface FileProblem {
  readonly code: 'missingJoined' | 'missingOwn';
  readonly table: string;
  readonly file: string;
}

export function rolesOf(sources: readonly SetupSource[]): readonly FileRole[] {
  return sources.flatMap(({ table, file, joins = [] }) => (file === undefined ? [] : [
    { key: table, table, file, isJoined: false }, ...joins.map((join) => ({ key: `${table}\n${join.file}`, table, file: join.file, isJoined: true })),
  ]));
}

/** Files find what they are for by their names; where only dates and numbers differ from last month's, by the rest of them. A file chosen again replaces the one before. */
export function withFiles(before: readonly GivenFile[], files: readonly ReadFile[], roles: readonly FileRole[]): readonly GivenFile[] {
  return files.reduce<readonly GivenFile[]>((given, file) => {
    const others = given.filter(({ name }) => name !== file.name);
    const free = roles.filter(({ key }) => !others.some(({ role }) => role === key));
    const alike = free.filter((role) => stem(role.file) !== '' && stem(role.file) === stem(file.name));
    const found = free.find((role) => role.file.toLowerCase() === file.name.toLowerCase()) ?? (alike.length === 1 ? alike[0] : undefined);
    return [...others, { ...file, role: found?.key ?? '' }];
  }, before);
}

/** One file for each; the one that had the role before has none then. */
export function withRole(given: readonly GivenFile[], name: string, role: string): readonly GivenFile[] {
  return given.map((file) => (file.name === name ? { ...file, role } : { ...file, role: role !== '' && file.role === role ? '' : file.role }));
}

/** What is still needed before anything can be read */
export function fileProblems(given: readonly GivenFile[], roles: readonly FileRole[]): readonly FileProblem[] {
  const has = (key: string): boolean => given.some(({ role }) => role === key);
  return roles.filter(({ isJoined }) => isJoined).flatMap(({ key, table, file }): readonly FileProblem[] => {
    if (has(table) === has(key)) return [];
    return [{ code: has(table) ? 'missingJoined' : 'missingOwn', table, file }];
  });
}

/** The files as the refresh takes them: by table, those that are joined under the names that the source knows */
export function givenSources(given: readonly GivenFile[], roles: readonly FileRole[], appended: readonly string[]): Readonly<Record<string, GivenSource>> {
  const own = roles.filter(({ key, isJoined }) => !isJoined && given.some(({ role }) => role === key));
  return Object.fromEntries(own.map(({ table, key }) => {
    const file = given.find(({ role }) => role === key)!;
    const joined = roles.filter((role) => role.isJoined && role.table === table).map((role) => [role.file, given.find((one) => one.role === role.key)!.bytes] as const);
    return [table, { files: new Map([...joined, [file.name, file.bytes]]), file: file.name, ...(appended.includes(table) && { mode: 'append' as const }) }];
  }));
}

/** `export 2017-07.csv` → `export` */
function stem(name: string): string {
  return name.toLowerCase().replace(/\.[a-z]+$/, '').replace(/[^\p{L}]+/gu, ' ').trim();
}
