import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, Checkbox, Field, SearchBox, Subtitle2, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { KpiDefinition } from '../../kpi';
import { CatalogueWarnings } from '../setup/CatalogueWarnings';
import { DEPARTMENTS } from '../setup/departments';
import { KpiExplanation } from '../setup/KpiExplanation';
import { useLanguage } from '../language';
import type { Draft, DraftChange } from './draft';


const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalXXL, paddingBottom: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  check: { minWidth: 0 },
  more: { marginLeft: 'auto', flexShrink: 0 },
});

interface KpiStepProps {
  readonly draft: Draft;
  readonly library: readonly KpiDefinition[];
  readonly change: (change: DraftChange) => void;
}

export function KpiStep({ draft, library, change }: KpiStepProps) {
  const { words: { pane: { wizard } }, language } = useLanguage();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = library.filter((kpi) => wanted === ''
    || [kpi.name, kpi.definition, kpi.formula].flatMap(({ en, nb }) => [en, nb]).some((text) => text.toLocaleLowerCase().includes(wanted)));
  const chosen = new Set(draft.kpis.map((kpi) => kpi.id));
  // Half a hundred KPIs are half a hundred stops: within a department the arrow keys lead on, and Tab to the next one.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });

  return (
    <>
      <Body1>{wizard.kpis.intro}</Body1>
      <Field label={wizard.kpis.search}>
        <SearchBox value={search} onChange={(_, data) => setSearch(data.value)} />
      </Field>
      <Caption1 aria-live="polite">{found.length === 0 ? wizard.kpis.none : wizard.kpis.chosen(chosen.size)}</Caption1>
      <CatalogueWarnings setup={{ kpis: draft.kpis.map(({ id }) => ({ id })) }} />
      {DEPARTMENTS.map((department) => {
        const kpis = found.filter((kpi) => kpi.departments[0] === department);
        if (kpis.length === 0) return null;
        return (
          <section key={department} className={styles.group} {...arrows} aria-label={wizard.departments[department]}>
            <Subtitle2 as="h2">{wizard.departments[department]}</Subtitle2>
            <Accordion collapsible multiple>
              {kpis.map((kpi) => (
                <AccordionItem key={kpi.id} value={kpi.id}>
                  <div className={styles.row}>
                    <Checkbox className={styles.check} label={kpi.name[language]} checked={chosen.has(kpi.id)} onChange={() => change({ kind: 'toggle', definition: kpi })} />
                    <AccordionHeader className={styles.more} expandIconPosition="end" size="small" inline button={{ 'aria-label': `${wizard.kpis.variant}: ${kpi.name[language]}` }} />
                  </div>
                  <AccordionPanel className={styles.details}>
                    <KpiExplanation kpi={kpi} />
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
