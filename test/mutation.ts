import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/**
 * The tests that tell right from wrong in src/kpi by calling it, as Stryker runs them for each of thousands of changes (scripts/mutation). Those
 * that boot office.js, build or run LibreOffice would take hours.
 */
const FOLDERS = ['kpi', 'kpi/setup', 'functions'];
const BOOTS = /(office|scorecardAgreement|metadata)\.test\.ts$/;

// That something fails is enough; which is the smallest example of it, nobody will read.
fc.configureGlobal({ endOnFailure: true });

for (const folder of FOLDERS) {
  for (const file of readdirSync(path.join(__dirname, folder))) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be a list to keep
    if (file.endsWith('.test.ts') && !BOOTS.test(file)) require(path.join(__dirname, folder, file));
  }
}
