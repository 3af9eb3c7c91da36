import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionDocs } from '../../scripts/functionDocs';

describe('the function reference', () => {
  it.each(['en', 'nb'] as const)('docs/functions.%s.md is fresh (npx tsx scripts/writeFunctionDocs.ts)', (language) => {
    expect(readFileSync(path.join(__dirname, `../../docs/functions.${language}.md`), 'utf8')).toBe(functionDocs(language));
  });
});
