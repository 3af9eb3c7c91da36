import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project's parts are, wherever the command was called from. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const ADDIN = path.join(PROJECT, 'dist');
export const STAND_IN_PAGE = path.join(PROJECT, 'build/preview');
export const MANIFEST = path.join(PROJECT, 'manifest.xml');
