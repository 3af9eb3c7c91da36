import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './project';
import { Refusal } from './Refusal';

type Configuration = 'add-in' | 'stand-in';

/** What each webpack configuration is built from, and one file that it always writes. */
const PARTS: Readonly<Record<Configuration, { sources: readonly string[]; output: string }>> = {
  'add-in': { sources: ['src', 'assets', 'manifest.xml', 'examples', 'scripts', 'webpack.config.js', 'package-lock.json'], output: 'dist/headless.html' },
  'stand-in': { sources: ['preview', 'webpack.config.js', 'package-lock.json'], output: 'build/preview/index.html' },
};

/** Builds what is missing or older than its sources. What webpack says goes to standard error, and only when it fails. */
export function bringUpToDate(...configurations: readonly Configuration[]): void {
  const stale = configurations.filter((configuration) => !isFresh(configuration));
  if (stale.length === 0) return;
  process.stderr.write(`Building ${stale.join(' and ')} …\n`);
  const names = stale.flatMap((configuration) => ['--config-name', configuration]);
  const result = spawnSync(process.execPath, [path.join(PROJECT, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'production', ...names], {
    cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Refusal(`The build failed:\n${result.stdout}${result.stderr}`);
}

function isFresh(configuration: Configuration): boolean {
  const { sources, output } = PARTS[configuration];
  if (!existsSync(path.join(PROJECT, output))) return false;
  // webpack leaves files alone whose content has not changed, so webpack.config.js keeps the time of the build apart.
  const built = Math.max(...[output, stampOf(configuration)].map((file) => modifiedAt(path.join(PROJECT, file))));
  return built >= Math.max(...sources.map((source) => newest(path.join(PROJECT, source))));
}

function stampOf(configuration: Configuration): string {
  return `build/${configuration}.built`;
}

function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((entry) => newest(path.join(file, entry))));
}

function modifiedAt(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
