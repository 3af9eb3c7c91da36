import { SheetState } from './sheet';

/** The 16-bit hash of a sheet's password ([MS-OFFCRYPTO] 2.3.7.1): a courtesy against slips, never a secret. */
export function sheetPasswordHash(password: string): string {
  const bytes = new TextEncoder().encode(password);
  const turned = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const byte of [...bytes].reverse()) hash = turned(hash) ^ byte;
  return (turned(hash) ^ bytes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

/** Whether a password takes a sheet's protection off; a sheet from a file is known by the hash alone. */
export function passwordOpens(protection: NonNullable<SheetState['protection']>, password: string | undefined): boolean {
  if (protection.password !== undefined) return protection.password === password;
  return protection.passwordHash === undefined || (password !== undefined && sheetPasswordHash(password) === protection.passwordHash);
}
