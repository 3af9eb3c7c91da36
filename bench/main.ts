import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Each benchmark runs in a process of its own, so that none inherits another's heap. Arguments choose by name.
const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((name) => file.includes(name))));
if (files.length === 0) throw new Error(`No benchmark is named ${wanted.join(' or ')}.`);
for (const file of files) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', `${folder}${file}`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
