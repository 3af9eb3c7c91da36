import { ResourceLoader } from 'jsdom';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CLIENT_SCRIPT, OFFICE_SCRIPT } from '../officeScript';
import { fileWithin } from './fileWithin';

/** The origin under which an add-in's files are known in Node; nothing listens there. */
export const ADDIN_ORIGIN = 'http://stand-in.localhost';

const OFFICE_FOLDER = `${path.posix.dirname(OFFICE_SCRIPT)}/`;

/** Microsoft's library, unmodified, as the npm package brings it. */
export function officeFolder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}

/** Gives a page in Node its scripts from disk: office.js from node_modules, the rest from the add-in's folder. No network is used. */
export class AddinFiles extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string): (Promise<Buffer> & { abort(): void }) | null {
    const { origin, pathname } = new URL(url);
    // In Node the connection is made before the page is parsed; the script that does it in a frame has nothing to do.
    const content = pathname === CLIENT_SCRIPT ? Promise.resolve(Buffer.alloc(0)) : this.read(origin, pathname);
    return Object.assign(content, { abort: () => undefined });
  }

  private read(origin: string, pathname: string): Promise<Buffer> {
    const decoded = decodeURIComponent(pathname);
    const [folder, relative] = decoded.startsWith(OFFICE_FOLDER) ? [officeFolder(), decoded.slice(OFFICE_FOLDER.length)] : [this.folder, decoded];
    const file = origin === ADDIN_ORIGIN ? fileWithin(folder, relative) : undefined;
    return file === undefined ? Promise.reject(new Error(`The page asked for ${origin}${pathname}, which is not part of the add-in.`)) : readFile(file);
  }
}
