import { Accordion, Caption1, Field, SearchBox, Subtitle2, makeStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { DEPARTMENTS, departmentLabel } from './departments';

const useStyles = makeStyles({ group: { display: 'flex', flexDirection: 'column' } });

interface LibrarySectionsProps {
  readonly kpis: readonly KpiDefinition[];
  /** One KPI as an item of its department's accordion */
  readonly children: (kpi: KpiDefinition) => ReactNode;
}

/** The library by department, or what a search finds in it. */
export function LibrarySections({ kpis, children }: LibrarySectionsProps) {
  const { words } = useLanguage();
  const { catalogue: texts } = words.pane;
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = kpis.filter((kpi) => wanted === '' || [kpi.name, kpi.definition, kpi.formula].flatMap(({ en, nb }) => [en, nb]).some((text) => text.toLocaleLowerCase().includes(wanted)));
  // Half a hundred KPIs are half a hundred stops: within a department the arrow keys lead on, and Tab to the next one.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  return (
    <>
      <Field label={texts.search}><SearchBox value={search} onChange={(_, data) => setSearch(data.value)} /></Field>
      {found.length === 0 && <Caption1 aria-live="polite">{texts.none}</Caption1>}
      {DEPARTMENTS.map((department) => {
        const own = found.filter((kpi) => kpi.departments[0] === department);
        return own.length > 0 && (
          <section key={department} className={styles.group} {...arrows} aria-label={departmentLabel(department, words)}>
            <Subtitle2 as="h2">{departmentLabel(department, words)}</Subtitle2>
            <Accordion collapsible multiple>{own.map(children)}</Accordion>
          </section>
        );
      })}
    </>
  );
}
