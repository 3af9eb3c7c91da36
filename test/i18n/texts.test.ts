import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { words } from '../../src/i18n';

const SOURCE = join(__dirname, '../../src');
/** Written the same in both languages */
const SAME_IN_BOTH = ['sum', 'median', 'min', 'trend', 'ebit', 'd', 'en', 'nb', 'KPI', 'Data', 'Over', 'Scenario', 'Status', 'Type', 'Variant', 'UTF', 'UTFbigendian'];

interface Text {
  readonly path: string;
  readonly key: string;
  /** The text, or the source of what makes it */
  readonly says: string;
}

function textsOf(value: unknown, path: readonly string[] = []): readonly Text[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
  return [{ path: path.join('.'), key: path[path.length - 1]!, says: String(value) }];
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : [path];
  });
}

const files = sourceFiles(SOURCE).filter((path) => /\.tsx?$/.test(path));
const [english, norwegian] = [textsOf(words('en')), textsOf(words('nb'))];

test('every text is translated', () => {
  const saysInEnglish = new Map(english.map(({ path, says }) => [path, says]));
  const wordsIn = (says: string): string => says.replace(/^.*?=>/s, '').replace(/\$\{[^}]*\}/g, '').replace(/[^\p{L}]/gu, '');
  const untranslated = norwegian.filter(({ path, says }) => saysInEnglish.get(path) === says && wordsIn(says) !== '' && ![wordsIn(says), says].some((text) => SAME_IN_BOTH.includes(text)));
  expect(untranslated.map(({ path, says }) => `${path}: ${says}`)).toEqual([]);
});

test('every text is used', () => {
  const code = files.filter((path) => !path.includes('/i18n/en') && !path.includes('/i18n/nb')).map((path) => readFileSync(path, 'utf8')).join('\n');
  const named = new Set(code.match(/[A-Za-z_][\w-]*|\d+/g));
  const isSign = (key: string): boolean => /^\W$/.test(key);
  expect(english.filter(({ key }) => !named.has(key) && !isSign(key)).map(({ path }) => path)).toEqual([]);
});

test('no page says anything in words of its own', () => {
  const spoken = new Set(['label', 'title', 'placeholder', 'hint', 'alt', 'aria-label', 'aria-description']);
  const isSpoken = (node: ts.Node): string | undefined => {
    if (ts.isJsxText(node)) return node.text;
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)) return node.initializer.text;
    return ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression) && ts.isJsxElement(node.parent) ? node.expression.text : undefined;
  };
  const found = files.filter((path) => path.endsWith('.tsx')).flatMap((path) => {
    const spokenIn: string[] = [];
    const visit = (node: ts.Node): void => {
      const text = isSpoken(node);
      if (text !== undefined && /\p{L}{2}/u.test(text)) spokenIn.push(`${path.slice(SOURCE.length + 1)}: ${text.trim()}`);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
    return spokenIn;
  });
  expect(found).toEqual([]);
});
