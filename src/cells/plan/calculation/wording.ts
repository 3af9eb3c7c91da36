import type { KpiDefinition } from '../../../kpi';
import type { Words } from '../../../i18n';
import { byLanguage, quoted } from '../../formula';
import { bilingual } from '../bilingual';

/** Words inside a formula, in the workbook's language. */
export function words(pick: (sheets: Words['sheets']) => string): string {
  const { en, nb } = bilingual(pick);
  return byLanguage(quoted(en), quoted(nb));
}

/** A number as a sentence says it: `1.2M`, `34 %`. TEXT would need format codes, which differ by language. */
export function shortNumber(reference: string, unit: KpiDefinition['unit']): string {
  if (unit === 'share') return `IF(${reference}="","",ROUND(${reference}*100,1)&${words((sheets) => sheets.percent)})`;
  const decimals = unit === 'currency' || unit === 'count' ? 0 : 1;
  const millions = `ROUND(${reference}/1000000,2)&${words((sheets) => sheets.million)}`;
  const thousands = `ROUND(${reference}/1000,0)&${words((sheets) => sheets.thousand)}`;
  return `IF(${reference}="","",IF(ABS(${reference})>=999500,${millions},IF(ABS(${reference})>=9999.5,${thousands},ROUND(${reference},${decimals})&"")))`;
}
