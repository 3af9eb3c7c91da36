import { functionsMetadata } from '../src/functions/metadata';
import { functionHelp } from './functionHelp';

/** Files of dist/ that are computed from the functions' records: what Excel is told of them, and the pages that their help leads to. */
export function functionFiles(base: string): Readonly<Record<string, string>> {
  return {
    'functions.json': json(functionsMetadata('en', base)),
    'functions.nb.json': json(functionsMetadata('nb', base)),
    'help/functions.en.html': functionHelp('en'),
    'help/functions.nb.html': functionHelp('nb'),
  };
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
