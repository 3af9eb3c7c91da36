const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of its path is no folder.',
  EACCES: 'you may not, by its permissions.',
  EPERM: 'you may not, by its permissions.',
  EROFS: 'the disk is for reading only.',
  EBUSY: 'another program has it open.',
  ENOSPC: 'the disk is full.',
};

/** Why a file could not be read or written, in words rather than in the system's codes. */
export function fileProblem(reason: unknown): string {
  const { code, message } = reason as NodeJS.ErrnoException;
  return WORDS[code ?? ''] ?? message;
}
