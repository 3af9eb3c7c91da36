// `npm test`, the one gate: types, layers, lint, the built add-in, and every test against it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { browserForTests } from './findBrowser.mjs';
import { installWhatIsMissing, runPackage } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installWhatIsMissing();

const only = process.argv.slice(2);
const report = 'reports/jest.json';
mkdirSync('reports', { recursive: true });
rmSync(report, { force: true });

const step = (name, work) => {
  console.log(`— ${name}`);
  work();
};
step('types', () => runPackage('typescript/bin/tsc', ['-p', '.']));
step('types of the pure layers', () => runPackage('typescript/bin/tsc', ['-p', 'tsconfig.pure.json']));
step('lint', () => runPackage('eslint/bin/eslint.js', ['.', '--max-warnings=0']));
step('build', () => runPackage('webpack-cli/bin/cli.js', ['--mode', 'production']));
process.env.CHROME_PATH = browserForTests();
if (!existsSync('../shared/data')) console.log('LEFT OUT: the tests on real data, for ../shared/data is not here.');

// Many tests wait for a browser or for LibreOffice: one worker would leave half of a small machine idle.
const workers = Math.max(2, availableParallelism() - 1);
console.log('— tests');
const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, ...only], { stdio: 'inherit' });
if (jest.error) throw jest.error;
if (!existsSync(report)) process.exit(jest.status || 1);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(jest.status === 0 && numPassedTests === 0 ? 1 : (jest.status ?? 1));
