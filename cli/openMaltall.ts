import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FunctionsMetadata, Host, HostedWorkbook } from '../preview/bridge';
import { openAddin, OpenAddin } from '../preview/bridge/node';
import { bringUpToDate } from './bringUpToDate';
import { functionNamespace } from './functionNamespace';
import { ADDIN, MANIFEST } from './project';

/** Puts the built add-in into a workbook, without a pane, and takes it out again when the work is done or has failed. */
export async function withMaltall<Result>(workbook: HostedWorkbook, work: (addin: OpenAddin) => Promise<Result>, locale?: string): Promise<Result> {
  bringUpToDate('add-in');
  const host = new Host(workbook);
  const metadata = JSON.parse(await readFile(path.join(ADDIN, 'functions.json'), 'utf8')) as FunctionsMetadata;
  host.functions.register(metadata, functionNamespace(await readFile(MANIFEST, 'utf8')));
  try {
    const addin = await openAddin({ host, page: path.join(ADDIN, 'headless.html'), ...(locale !== undefined && { locale }) });
    try {
      return await work(addin);
    } finally {
      addin.close();
    }
  } finally {
    host.close();
  }
}
