/** So long may a browser take to begin with what it was given. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which saves it where it saves what is downloaded. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
