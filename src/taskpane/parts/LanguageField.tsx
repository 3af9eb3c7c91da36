import { useLanguage } from '../language';
import { Choice } from './Choice';

/** The language of the pane, which is its user's and not the workbook's. */
export function LanguageField() {
  const { words: { pane }, language, choose } = useLanguage();
  return <Choice label={pane.language} value={language} onChange={(next) => void choose(next)} options={[{ value: 'en', label: 'English' }, { value: 'nb', label: 'Norsk (bokmål)' }]} />;
}
