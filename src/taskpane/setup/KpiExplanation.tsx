import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';

const useStyles = makeStyles({ term: { color: tokens.colorNeutralForeground3 } });

/** What a KPI means, how it is calculated, and what to mind. */
export function KpiExplanation({ kpi }: { readonly kpi: Pick<KpiDefinition, 'definition' | 'formula' | 'variant'> & Partial<Pick<KpiDefinition, 'trap'>> }) {
  const { words: { pane: { catalogue } }, language } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <Body1>{kpi.definition[language]}</Body1>
      {(['formula', 'variant', 'trap'] as const).map((term) => {
        const text = kpi[term]?.[language];
        return text && <div key={term}><Caption1 className={styles.term}>{catalogue[term]}</Caption1><br /><Body1>{text}</Body1></div>;
      })}
    </>
  );
}
