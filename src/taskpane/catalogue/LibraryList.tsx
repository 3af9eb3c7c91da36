import { AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { libraryKpis } from '../../actions';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { KpiExplanation } from '../setup/KpiExplanation';
import { LibrarySections } from '../setup/LibrarySections';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
});

interface LibraryListProps {
  /** Ids that the workbook has already */
  readonly taken: readonly string[];
  readonly disabled: boolean;
  readonly onAdd: (kpi: KpiDefinition) => void;
}

/** The library's KPIs that the workbook does not have, explained before they are added. */
export function LibraryList({ taken, disabled, onAdd }: LibraryListProps) {
  const { words: { pane: { catalogue: texts } }, language } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <Body1>{texts.addIntro}</Body1>
      <LibrarySections kpis={libraryKpis().filter(({ id }) => !taken.includes(id))}>
        {(kpi) => (
          <AccordionItem key={kpi.id} value={kpi.id}>
            <AccordionHeader size="small" as="h3">{kpi.name[language]}</AccordionHeader>
            <AccordionPanel className={styles.details}>
              <KpiExplanation kpi={kpi} />
              <Button appearance="primary" disabled={disabled} onClick={() => onAdd(kpi)}>{texts.addThis(kpi.name[language])}</Button>
            </AccordionPanel>
          </AccordionItem>
        )}
      </LibrarySections>
    </>
  );
}
