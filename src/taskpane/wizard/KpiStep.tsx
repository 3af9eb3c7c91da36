import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, Checkbox, Field, MessageBar, MessageBarBody, SearchBox, Subtitle2, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department, KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import type { Draft, DraftChange } from './draft';

/** More than this for one team or in all, and nobody remembers what matters most. */
const MOST_KPIS = { department: 7, all: 20 } as const;
const DEPARTMENTS: readonly Department[] = ['company', 'sales', 'support', 'customer'];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalXXL, paddingBottom: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  check: { minWidth: 0 },
  more: { marginLeft: 'auto', flexShrink: 0 },
  term: { color: tokens.colorNeutralForeground3 },
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
      <TooMany chosen={library.filter(({ id }) => chosen.has(id))} />
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
                    <Body1>{kpi.definition[language]}</Body1>
                    <Explained term={wizard.kpis.formula} text={kpi.formula[language]} />
                    <Explained term={wizard.kpis.variant} text={kpi.variant[language]} />
                    <Explained term={wizard.kpis.trap} text={kpi.trap[language]} />
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

/** Says where there are more KPIs than a team, or everybody together, can keep an eye on. */
function TooMany({ chosen }: { readonly chosen: readonly KpiDefinition[] }) {
  const { words: { pane: { wizard } } } = useLanguage();
  const crowded = DEPARTMENTS.flatMap((department) => {
    const count = chosen.filter((kpi) => kpi.departments[0] === department).length;
    return count > MOST_KPIS.department ? [wizard.kpis.tooManyFor(wizard.departments[department], count, MOST_KPIS.department)] : [];
  });
  const said = [...crowded, ...(chosen.length > MOST_KPIS.all ? [wizard.kpis.tooMany(chosen.length, MOST_KPIS.all)] : [])];
  if (said.length === 0) return null;
  return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{said.join(' ')}</MessageBarBody></MessageBar>;
}

function Explained({ term, text }: { readonly term: string; readonly text: string }) {
  const styles = useStyles();
  return <div><Caption1 className={styles.term}>{term}</Caption1><br /><Body1>{text}</Body1></div>;
}
