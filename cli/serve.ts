import { readFile } from 'node:fs/promises';
import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import path from 'node:path';
import { CLIENT_SCRIPT, swapOfficeScript } from '../preview/bridge';
import { fileWithin, officeFolder } from '../preview/bridge/node';
import { bringUpToDate } from './bringUpToDate';
import { bringExamplesUpToDate, exampleFile } from './exampleWorkbooks';
import { Refusal } from './Refusal';
import { ADDIN, STAND_IN_PAGE } from './project';

export interface ServeOptions {
  /** undefined: any free port */
  readonly port: number | undefined;
  readonly open: boolean;
}

/** Serves the stand-in's page until it is stopped; returns the lines to print once it listens. */
export async function serve(options: ServeOptions): Promise<string[]> {
  bringUpToDate('add-in', 'stand-in');
  await bringExamplesUpToDate();
  const server = await listen(options.port ?? 0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  if (options.open) {
    const { default: openBrowser } = await import('open');
    await openBrowser(address);
  }
  return [`The stand-in for Excel: ${address}`, 'Ctrl+C stops it.'];
}

/** On this machine only: what is served is not meant for a network. */
export function listen(port: number): Promise<Server> {
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (reason: NodeJS.ErrnoException) => reject(reason.code === 'EADDRINUSE' ? new Refusal(`Port ${port} is taken; choose another by --port.`) : reason));
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** First part of the address → folder on disk. What is not named here is part of the stand-in's own page. */
const FOLDERS: Readonly<Record<string, string>> = { 'office-js': officeFolder(), addin: ADDIN };

/** Addresses that are no place in a folder. */
const FILES: Readonly<Record<string, string>> = {
  '/': path.join(STAND_IN_PAGE, 'index.html'),
  [CLIENT_SCRIPT]: path.join(STAND_IN_PAGE, 'client.js'),
  '/example.en.xlsx': exampleFile('en'),
  '/example.nb.xlsx': exampleFile('nb'),
};

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml', '.map': 'application/json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.woff2': 'font/woff2',
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405, 'Only GET is answered.');
  const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (file === undefined) return fail(response, 403, 'Outside of what is served.');
  try {
    const content = await contentOf(file);
    response.writeHead(200, { 'Content-Type': MIME[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : content);
  } catch (reason) {
    const missing = ['ENOENT', 'EISDIR', 'ENOTDIR'].includes((reason as NodeJS.ErrnoException).code ?? '');
    if (!missing) process.stderr.write(`${(reason as Error).stack}\n`);
    fail(response, missing ? 404 : 500, missing ? 'Not found.' : 'The stand-in failed to answer.');
  }
}

/** The add-in's pages get office.js from node_modules as they are served; the built files know nothing of it. */
async function contentOf(file: string): Promise<Buffer | string> {
  const content = await readFile(file);
  return file.startsWith(ADDIN) && file.endsWith('.html') ? swapOfficeScript(content.toString('utf8')) : content;
}

/** undefined for an address that leads out of the folders that are served. */
function fileFor(pathname: string): string | undefined {
  if (Object.hasOwn(FILES, pathname)) return FILES[pathname];
  const decoded = decode(pathname);
  if (decoded === undefined) return undefined;
  const [, first = '', ...rest] = decoded.split('/');
  const folder = Object.hasOwn(FOLDERS, first) ? FOLDERS[first] : undefined;
  return folder === undefined ? fileWithin(STAND_IN_PAGE, decoded) : fileWithin(folder, rest.join('/'));
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch (reason) {
    if (reason instanceof URIError) return undefined;
    throw reason;
  }
}

function fail(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}
