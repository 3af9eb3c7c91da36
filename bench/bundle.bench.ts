/** What Excel loads before the first formula is calculated: the functions as the build makes them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bringUpToDate } from '../cli/bringUpToDate';

bringUpToDate('add-in');
const script = readFileSync(fileURLToPath(new URL('../dist/functions.js', import.meta.url)));
console.log(`functions.js: ${gzipSync(script).length.toLocaleString('en')} bytes gzipped, React in it: ${/react/i.test(script.toString()) ? 'yes' : 'no'}`);
