import { writeFileSync } from 'node:fs';
import { functionDocs } from './functionDocs';

for (const language of ['en', 'nb'] as const) writeFileSync(new URL(`../docs/functions.${language}.md`, import.meta.url), functionDocs(language));
