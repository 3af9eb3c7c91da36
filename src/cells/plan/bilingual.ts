import type { Bilingual } from '../../kpi';
import { type Words, words } from '../../i18n';

type SheetWords = Words['sheets'];

/** A wording of the sheets in both languages. */
export function bilingual(pick: (sheets: SheetWords) => string): Bilingual {
  return { en: pick(words('en').sheets), nb: pick(words('nb').sheets) };
}
