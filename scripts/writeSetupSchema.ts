import { writeFileSync } from 'node:fs';
import { setupJsonSchema } from './setupJsonSchema';

writeFileSync(new URL('../docs/setup.schema.json', import.meta.url), setupJsonSchema());
