import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, Field, SearchBox, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { libraryKpis } from '../../actions';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { DEPARTMENTS, departmentLabel } from '../setup/departments';
import { KpiExplanation } from '../setup/KpiExplanation';

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
  const { words, language } = useLanguage();
  const texts = words.pane.catalogue;
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = libraryKpis().filter((kpi) => !taken.includes(kpi.id)
    && (wanted === '' || [kpi.name, kpi.definition, kpi.formula].flatMap(({ en, nb }) => [en, nb]).some((text) => text.toLocaleLowerCase().includes(wanted))));
  return (
    <>
      <Body1>{texts.addIntro}</Body1>
      <Field label={texts.search}><SearchBox value={search} onChange={(_, data) => setSearch(data.value)} /></Field>
      {found.length === 0 && <Caption1 aria-live="polite">{texts.none}</Caption1>}
      {DEPARTMENTS.map((department) => {
        const kpis = found.filter((kpi) => kpi.departments[0] === department);
        return kpis.length > 0 && (
          <section key={department} aria-label={departmentLabel(department, words)}>
            <Subtitle2 as="h2">{departmentLabel(department, words)}</Subtitle2>
            <Accordion collapsible>
              {kpis.map((kpi) => (
                <AccordionItem key={kpi.id} value={kpi.id}>
                  <AccordionHeader size="small" as="h3">{kpi.name[language]}</AccordionHeader>
                  <AccordionPanel className={styles.details}>
                    <KpiExplanation kpi={kpi} />
                    <Button appearance="primary" disabled={disabled} onClick={() => onAdd(kpi)}>{texts.addThis(kpi.name[language])}</Button>
                  </AccordionPanel>
                </AccordionItem>
              ))}
            </Accordion>
          </section>
        );
      })}
    </>
  );
}
