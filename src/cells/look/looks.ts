import type { CellLook } from './CellLook';
import { palette } from './palette';

/** The few looks that every sheet is made of. */
export const looks = {
  title: { bold: true, size: 20, color: palette.brand, vertical: 'Center' },
  subtitle: { size: 11, color: palette.quiet, vertical: 'Top' },
  section: { bold: true, size: 13, color: palette.ink, vertical: 'Bottom', bottomLine: palette.brand },
  columnLabel: { bold: true, size: 10, color: palette.ink, vertical: 'Bottom', wrap: true },
  /** English keys: they are for formulas and for the add-in, not for the eye */
  columnKey: { size: 7, color: palette.faint, vertical: 'Center', bottomLine: palette.quiet },
  body: { size: 10, color: palette.ink, vertical: 'Center' },
  quiet: { size: 9, color: palette.quiet },
  key: { size: 8, color: palette.faint, vertical: 'Center' },
  inputLabel: { size: 9, color: palette.quiet, vertical: 'Bottom' },
  input: { bold: true, size: 12, color: palette.ink, fill: palette.input, horizontal: 'Center', vertical: 'Center', box: palette.inputLine },
} as const satisfies Readonly<Record<string, CellLook>>;
