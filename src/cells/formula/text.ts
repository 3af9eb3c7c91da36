import type { Bilingual } from '../../kpi';

/** A text as a formula spells it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Takes the wording of the workbook's language, so that a workbook changes its language by one cell. */
export function byLanguage(english: string, norwegian: string): string {
  return english === norwegian ? english : `IF(Kpi.Language="nb",${norwegian},${english})`;
}

/** A label that follows the workbook's language. */
export function label(text: Bilingual): string {
  return `=${byLanguage(quoted(text.en), quoted(text.nb))}`;
}
