/** Whether a part of the program could not be fetched, which webpack says by a name of its own. */
export function isNotFetched(fault: unknown): boolean {
  return fault instanceof Error && fault.name === 'ChunkLoadError';
}
