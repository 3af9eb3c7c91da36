import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs `npm ci` when node_modules is missing or older than the lock file. Uses nothing but Node. */
export function installWhatIsMissing() {
  const marker = 'node_modules/.package-lock.json';
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.error('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
}

/** Runs a program to its end; leaves with its exit code when it fails. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' && program === 'npm', ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Runs a package's program by Node itself, so that no shell and no PATH is needed. */
export function runPackage(script, args, options = {}) {
  run(process.execPath, [`node_modules/${script}`, ...args], options);
}
