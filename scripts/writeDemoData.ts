import { writeFileSync } from 'node:fs';
import { demoData } from './demoData';

for (const [name, text] of Object.entries(demoData())) writeFileSync(new URL(`../examples/demo/${name}`, import.meta.url), text);
