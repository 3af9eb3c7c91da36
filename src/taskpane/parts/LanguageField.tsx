import { useState } from 'react';
import { isNotFetched } from '../isNotFetched';
import { useLanguage } from '../language';
import type { Language } from '../../i18n';
import { Choice } from './Choice';

/** The language of the pane, which is its user's and not the workbook's. */
export function LanguageField() {
  const { words: { pane }, language, choose } = useLanguage();
  const [isLost, setLost] = useState(false);
  const change = async (next: Language): Promise<void> => {
    try {
      await choose(next);
      setLost(false);
    } catch (fault) {
      if (!isNotFetched(fault)) throw fault;
      setLost(true);
    }
  };
  return <Choice label={pane.language} value={language} {...(isLost && { problem: pane.notFetched })} onChange={(next) => void change(next)} options={[{ value: 'en', label: 'English' }, { value: 'nb', label: 'Norsk (bokmål)' }]} />;
}
