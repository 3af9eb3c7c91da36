// `npm run stand-in`: the stand-in for Excel, as a page (no argument) or as a command (eval, build, dump).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = process.cwd();
process.chdir(root);
installWhatIsMissing();

// Paths among the arguments are the caller's: they are resolved where npm was called.
const result = spawnSync(process.execPath, ['--import', new URL('../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href, `${root}/cli/main.ts`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? started,
});
if (result.error) throw result.error;
process.exit(result.status ?? 1);
