import { readFileSync } from 'node:fs';

/** Fields that hold what the company itself has written; columns and values of its data stay as they are */
const WRITTEN: ReadonlySet<string> = new Set(['name', 'note', 'action', 'reason', 'who', 'version']);
/** What is written alike in both languages */
const ALIKE: ReadonlySet<string> = new Set(['plan']);

/** The demonstration's set-up file by the name that the pane fetches: a Norwegian company, and the same as its English-speaking controller would have set it up. */
export function demoSetups(): Readonly<Record<string, string>> {
  const norwegian = example('demo.setup.json');
  const english = JSON.parse(example('demo/english.json')) as Readonly<Record<string, string>>;
  const translated = JSON.stringify({ ...JSON.parse(norwegian) as object, language: 'en' }, (key, value: unknown) => {
    if (!WRITTEN.has(key) || typeof value !== 'string' || ALIKE.has(value)) return value;
    const words = english[value];
    if (words === undefined) throw new Error(`examples/demo/english.json says nothing for “${value}”`);
    return words;
  }, 2);
  return { 'demo/demo.nb.setup.json': norwegian, 'demo/demo.en.setup.json': translated };
}

function example(file: string): string {
  return readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8');
}
