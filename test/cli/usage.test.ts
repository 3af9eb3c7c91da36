import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from '../../cli/project';

function standIn(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path.join(PROJECT, 'cli/main.ts'), ...words], { cwd: PROJECT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it.each<[string, string[]]>([
  ['an unknown command', ['frobnicate']],
  ['an unknown option', ['dump', 'book.xlsx', '--sheets', 'x']],
  ['a missing formula', ['eval']],
  ['one formula too many', ['eval', '=1', '=2']],
  ['a formula without =', ['eval', 'SUM(1)']],
  ['an export of nothing', ['export']],
  ['a build without data', ['build', 'x.json', '--out', 'x.xlsx']],
  ['an impossible port', ['--port', 'http']],
  ['a locale that there is not', ['eval', '=1', '--locale', 'xx']],
])('answers %s with usage on standard error and exit code 2', (_, words) => {
  const { status, stdout, stderr } = standIn(...words);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm run -s stand-in -- eval FORMULA');
});

it.each(['--help', '-h'])('prints its usage for %s, which is no mistake', (word) => {
  const { status, stdout, stderr } = standIn(word);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run -s stand-in -- eval FORMULA');
});

it.each<[string, string[], RegExp]>([
  ['a workbook that is not there', ['dump', 'no-such.xlsx'], /Cannot open no-such\.xlsx: there is no such file or folder\./],
  ['a file that is no workbook', ['dump', 'package.json'], /not a workbook/],
  ['an export of a workbook that is not there', ['export', 'no-such.xlsx'], /Cannot open no-such\.xlsx/],
  ['a set-up that is not there', ['build', 'no-such.json', '--data', '.', '--out', 'no-such.xlsx'], /Cannot read no-such\.json: there is no such file or folder\./],
])('refuses %s in words, with exit code 1', (_, words, expected) => {
  const { status, stdout, stderr } = standIn(...words);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(expected);
});
