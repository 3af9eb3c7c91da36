import { parseArgs } from 'node:util';
import { build } from './build';
import { dump } from './dump';
import { evaluate } from './evaluate';
import { exportSetup } from './exportSetup';
import { BadUsage, Refusal } from './Refusal';
import { serve } from './serve';

const USAGE = `The stand-in for Excel.

  npm run stand-in -- [--port NUMBER] [--no-open]        opens it in the browser
  npm run -s stand-in -- eval FORMULA [--locale LOCALE]  prints what a formula gives
  npm run -s stand-in -- build SETUP --data DIR --out FILE [--locale LOCALE]
                                                         makes a workbook from a set-up file
  npm run -s stand-in -- dump FILE [--sheet NAME]        prints the cells of a workbook
  npm run -s stand-in -- export FILE [--locale LOCALE]   prints the set-up file that a workbook can be made from
  npm run -s stand-in -- --help                          prints this

LOCALE is Excel's language, en-US or nb-NO: the one in which errors and remarks are worded. Numbers and formulas are written as in English.
`;

const EXIT = { done: 0, refused: 1, badUsage: 2 } as const;

async function run(words: readonly string[]): Promise<string[]> {
  const [command, ...rest] = words;
  switch (command) {
    case 'eval': {
      const { positionals: [formula], values } = parse(rest, { locale: { type: 'string' } }, 1);
      return evaluate(formula!, hostLocale(values.locale));
    }
    case 'build': {
      const { positionals: [setup], values } = parse(rest, { data: { type: 'string' }, out: { type: 'string' }, locale: { type: 'string' } }, 1);
      if (typeof values.data !== 'string' || typeof values.out !== 'string') throw new BadUsage('build needs --data DIR and --out FILE');
      return build({ setup: setup!, data: values.data, out: values.out, locale: hostLocale(values.locale), onRemark: (line) => process.stderr.write(`${line}\n`) });
    }
    case 'dump': {
      const { positionals: [file], values } = parse(rest, { sheet: { type: 'string' } }, 1);
      return dump(file!, typeof values.sheet === 'string' ? values.sheet : undefined);
    }
    case '--help': case '-h': return USAGE.trimEnd().split('\n');
    case 'export': {
      const { positionals: [file], values } = parse(rest, { locale: { type: 'string' } }, 1);
      return exportSetup(file!, hostLocale(values.locale));
    }
    default: {
      const { values } = parse(words, { port: { type: 'string' }, 'no-open': { type: 'boolean' } }, 0);
      return serve({ port: portNumber(values.port), open: values['no-open'] !== true && process.env.CI === undefined });
    }
  }
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];
interface Words {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

function parse(words: readonly string[], options: NonNullable<Options>, count: number): Words {
  const parsed = parseWords(words, options);
  if (parsed.positionals.length !== count) {
    throw new BadUsage(parsed.positionals.length > count ? `unexpected: ${parsed.positionals.slice(count).join(' ')}` : 'something is missing');
  }
  return parsed;
}

function parseWords(words: readonly string[], options: NonNullable<Options>): Words {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (reason) {
    throw new BadUsage((reason as Error).message);
  }
}

const LOCALES = ['en-US', 'nb-NO'] as const;

function hostLocale(locale: unknown): string {
  const known = LOCALES.find((one) => one === (locale ?? LOCALES[0]));
  if (!known) throw new BadUsage(`${String(locale)} is no locale that the stand-in has: ${LOCALES.join(', ')}`);
  return known;
}

function portNumber(port: unknown): number | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new BadUsage(`${String(port)} is no port`);
  return number;
}

try {
  const lines = await run(process.argv.slice(2));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  process.exitCode = EXIT.done;
} catch (reason) {
  if (reason instanceof BadUsage) {
    process.stderr.write(`${reason.message}\n\n${USAGE}`);
    process.exitCode = EXIT.badUsage;
  } else {
    process.stderr.write(`${reason instanceof Refusal ? reason.message : ((reason as Error).stack ?? String(reason))}\n`);
    process.exitCode = EXIT.refused;
  }
}
