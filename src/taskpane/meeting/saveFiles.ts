import type { PictureFile } from '../../actions';

/** So long may a browser take to begin with what it was given. */
const KEPT_MS = 60_000;

/** Hands files to the browser, which saves them where it saves what is downloaded. */
export function saveFiles(files: readonly PictureFile[]): void {
  for (const { name, png } of files) {
    const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  }
}
