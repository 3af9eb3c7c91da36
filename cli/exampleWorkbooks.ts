import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ADDIN, PROJECT } from './project';
import { build } from './build';

/** The example that the stand-in opens with, in each language of the add-in's sheets. */
const LANGUAGES = ['en', 'nb'] as const;
const SETUP = path.join(PROJECT, 'examples/demo.setup.json');
const DATA = path.join(PROJECT, 'examples/demo');
const FOLDER = path.join(PROJECT, 'build');

/** Makes the example workbooks that are missing or older than the add-in, by the same command as anybody's. */
export async function bringExamplesUpToDate(): Promise<void> {
  const newestSource = Math.max(...[SETUP, path.join(ADDIN, 'headless.js')].map((file) => statSync(file).mtimeMs));
  for (const language of LANGUAGES) {
    const out = exampleFile(language);
    if (existsSync(out) && statSync(out).mtimeMs >= newestSource) continue;
    process.stderr.write(`Making the example workbook (${language}) …\n`);
    const setup = JSON.parse(await readFile(SETUP, 'utf8')) as Record<string, unknown>;
    const inLanguage = path.join(FOLDER, `example.${language}.setup.json`);
    await mkdir(FOLDER, { recursive: true });
    await writeFile(inLanguage, JSON.stringify({ ...setup, language }));
    await build({ setup: inLanguage, data: DATA, out });
  }
}

export function exampleFile(language: (typeof LANGUAGES)[number]): string {
  return path.join(FOLDER, `example.${language}.xlsx`);
}
