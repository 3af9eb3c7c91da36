import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionDocs } from '../../scripts/functionDocs';

describe('the function reference', () => {
  it.each(['en', 'nb'] as const)('docs/functions.%s.md is fresh (npx tsx scripts/writeFunctionDocs.ts)', (language) => {
    expect(readFileSync(path.join(__dirname, `../../docs/functions.${language}.md`), 'utf8')).toBe(functionDocs(language));
  });

  it.each(['en', 'nb'] as const)('shows in %s the results of its examples, texts as texts', (language) => {
    const text = functionDocs(language);
    expect(text).toContain('1–30 · 100');
    expect(text).toContain('2017-03');
    expect(text).toContain(language === 'nb' ? '| 0,04 |' : '| 0.04 |');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});
