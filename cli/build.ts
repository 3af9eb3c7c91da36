import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createWorkbook } from '../preview/model';
import { areaAddress } from '../preview/model/state';
import { saveXlsx } from '../preview/xlsx';
import { fileProblem } from './fileProblem';
import { withMaltall } from './openMaltall';
import { Refusal } from './Refusal';

export interface BuildOptions {
  readonly setup: string;
  readonly data: string;
  readonly out: string;
  /** Of the words in which the add-in speaks: `nb-NO` */
  readonly locale?: string;
  /** Hears what was found in the files and did not stop the build, a line at a time. */
  readonly onRemark?: (line: string) => void;
}

/** What the built add-in shows to whoever opens its page without a pane (src/headless.ts). */
interface Headless {
  setUpWorkbook(request: { setup: string; files: Record<string, Uint8Array> }): Promise<SetUp>;
}

type SetUp = { readonly ok: true; readonly value: { readonly blocks: number }; readonly remarks: readonly string[] } | { readonly ok: false; readonly message: string };

/** `build SETUP --data DIR --out FILE`: makes a workbook as the wizard does, by the same actions. */
export async function build(options: BuildOptions): Promise<string[]> {
  const setup = await readText(options.setup);
  const files = await readFiles(fileNames(setup), options.data);
  const workbook = createWorkbook();
  const { blocks, syncs } = await withMaltall(workbook, async (addin) => {
    const { maltall, Uint8Array: PageBytes } = addin.window as unknown as { maltall: Headless; Uint8Array: typeof Uint8Array };
    // A page only knows bytes of its own realm as bytes.
    const pageFiles = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new PageBytes(bytes)]));
    const outcome = await maltall.setUpWorkbook({ setup, files: pageFiles });
    if (!outcome.ok) throw new Refusal(outcome.message);
    await workbook.calculator.whenSettled();
    outcome.remarks.forEach((line) => options.onRemark?.(line));
    return { blocks: outcome.value.blocks, syncs: addin.syncs };
  }, options.locale);
  await writeWhole(options.out, await saveXlsx(workbook));
  const sheets = workbook.state.sheets.map((sheet) => {
    const used = sheet.grid.usedArea();
    return used ? `${sheet.name}\t${areaAddress(used)}` : sheet.name;
  });
  return [...sheets, `syncs: ${syncs}, blocks: ${blocks}`];
}

/** The files that a set-up names, wherever in it; what they mean is the add-in's affair, and so is a set-up that is no JSON. */
function fileNames(setup: string): string[] {
  const names = new Set<string>();
  try {
    JSON.parse(setup, (key, value: unknown) => {
      if (key === 'file' && typeof value === 'string') names.add(value);
      return value;
    });
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return [];
  }
  return [...names];
}

async function readFiles(names: readonly string[], folder: string): Promise<Record<string, Uint8Array>> {
  const entries = names.map(async (name) => [name, await readBytes(path.join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (reason) {
    throw new Refusal(`Cannot read ${file}: ${fileProblem(reason)}`);
  }
}

async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file));
}

/** A file is there whole or not at all. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, file);
  } catch (reason) {
    await rm(partial, { force: true });
    throw new Refusal(`Cannot write ${file}: ${fileProblem(reason)}`);
  }
}
