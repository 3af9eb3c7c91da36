import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setupJsonSchema } from '../../scripts/setupJsonSchema';

describe('the schema of set-up files', () => {
  const schema = setupJsonSchema();

  it('docs/setup.schema.json is fresh (npx tsx scripts/writeSetupSchema.ts)', () => {
    expect(readFileSync(path.join(__dirname, '../../docs/setup.schema.json'), 'utf8')).toBe(schema);
  });

  it('refers only to definitions that it has', () => {
    const referred = [...schema.matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
    expect(referred.length).toBeGreaterThan(5);
    expect(Object.keys((JSON.parse(schema) as { $defs: object }).$defs)).toEqual(expect.arrayContaining(referred));
  });
});
