import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Calculates every formula anew on opening: saved values would prove nothing. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) console.warn('LibreOffice (soffice) is missing: that saved workbooks open in it is NOT tested here.');

/** `describe`, skipped aloud where there is no LibreOffice. */
export const describeWithLibreOffice = missing ? describe.skip : describe;

/** Has LibreOffice open a workbook, calculate it and write it in another format (`xlsx`, `pdf`). */
export async function convertWithLibreOffice(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'maltall-libreoffice-'));
  try {
    // A profile of its own: two LibreOffices on one profile wait for each other.
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
    await writeFile(join(folder, 'workbook.xlsx'), bytes);
    const out = join(folder, 'out');
    await run('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', format, '--outdir', out, join(folder, 'workbook.xlsx')]);
    const [file] = await readdir(out);
    if (file === undefined) throw new Error(`LibreOffice wrote no ${format}: it could not open the workbook.`);
    return await readFile(join(out, file));
  } finally {
    await rm(folder, { recursive: true });
  }
}
