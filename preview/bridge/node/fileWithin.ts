import path from 'node:path';

/** The file that a decoded path names inside a folder; undefined for a path that leads out of it. */
export function fileWithin(folder: string, relative: string): string | undefined {
  if (relative.includes('\0') || relative.includes('\\')) return undefined;
  const file = path.join(folder, relative);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
