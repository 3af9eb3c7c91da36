import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ADDIN, PROJECT } from './project';
import { build } from './build';

/** The example that the stand-in opens with, in each language of the add-in's sheets: the pane's demonstration. */
const LANGUAGES = ['en', 'nb'] as const;
const DATA = path.join(ADDIN, 'demo');
const FOLDER = path.join(PROJECT, 'build');

/** Makes the example workbooks that are missing or older than the add-in, by the same command as anybody's. */
export async function bringExamplesUpToDate(): Promise<void> {
  for (const language of LANGUAGES) {
    const setup = path.join(DATA, `demo.${language}.setup.json`);
    const newestSource = Math.max(...[setup, path.join(ADDIN, 'headless.js')].map((file) => statSync(file).mtimeMs));
    const out = exampleFile(language);
    if (existsSync(out) && statSync(out).mtimeMs >= newestSource) continue;
    process.stderr.write(`Making the example workbook (${language}) …\n`);
    await mkdir(FOLDER, { recursive: true });
    await build({ setup, data: DATA, out });
  }
}

export function exampleFile(language: (typeof LANGUAGES)[number]): string {
  return path.join(FOLDER, `example.${language}.xlsx`);
}
