import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The tests that tell right from wrong in src/kpi by calling it, as one file: each of thousands of mutants runs in it, and loading every file
 * anew for each took most of the time. Those that boot office.js, build or run LibreOffice would take hours, once a mutant.
 */
const FOLDERS = ['kpi', 'kpi/setup', 'functions'];
const BOOTS = /(office|scorecardAgreement|metadata)\.test\.ts$/;

for (const folder of FOLDERS) {
  for (const file of readdirSync(path.join(__dirname, folder))) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be a list to keep, or too late for Jest
    if (file.endsWith('.test.ts') && !BOOTS.test(file)) require(path.join(__dirname, folder, file));
  }
}
