import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as kpi from '../../src/kpi';

const FOLDER = path.join(__dirname, '../../src/kpi');

interface Example {
  readonly file: string;
  readonly call: string;
  readonly expected: string;
}

/** `@example call // result` in the documentation of the field's functions; a result is the value, or the kind of reason. */
const examples = readdirSync(FOLDER).filter((file) => file.endsWith('.ts')).flatMap((file): Example[] =>
  [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/@example (.+) \/\/ (.+)/g)].map(([, call, expected]) => ({ file, call: call!, expected: expected! })));

function outcome(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('ok' in result)) return result;
  const { ok, value, reason } = result as { ok: boolean; value?: unknown; reason?: { kind: string } };
  return ok ? value : reason?.kind;
}

describe('examples in the documentation of the field', () => {
  it('are found', () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)('$file: $call', ({ call, expected }) => {
    const context = vm.createContext({ ...kpi });
    const run = (code: string): unknown => JSON.parse(JSON.stringify(vm.runInContext(`(${code})`, context)));
    expect(outcome(run(call))).toEqual(run(expected));
  });
});
