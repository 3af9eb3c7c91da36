import { Body1, Button, Caption1, Field, SearchBox, Subtitle2, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { plannedKpi } from '../../actions';
import type { Setup } from '../../kpi';
import { useLanguage } from '../language';
import { CatalogueWarnings } from '../setup/CatalogueWarnings';
import { departmentLabel } from '../setup/departments';
import { useSelectedKpi } from '../setup/useSelectedKpi';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '2px' },
  one: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', padding: tokens.spacingVerticalXS },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  selected: { backgroundColor: tokens.colorSubtleBackgroundSelected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
});

type Planned = ReturnType<typeof plannedKpi>;

/** The workbook's KPIs by department. */
export function KpiList({ setup, kpis, onChoose }: { readonly setup: Setup; readonly kpis: readonly Planned[]; readonly onChoose: (id: string) => void }) {
  const { words: { pane: { catalogue: texts } } } = useLanguage();
  return (
    <>
      <Body1>{texts.intro}</Body1>
      <CatalogueWarnings setup={setup} />
      <KpiChoice kpis={kpis} onChoose={onChoose} caption={({ owner, active }) => [owner === '' ? texts.noOwner : owner, ...(active ? [] : [texts.retired])].join(' · ')} />
    </>
  );
}

interface KpiChoiceProps {
  readonly kpis: readonly Planned[];
  readonly caption: (kpi: Planned) => ReactNode;
  readonly onChoose: (id: string) => void;
}

/** Chooses one of the workbook's KPIs, by department or by word. The one whose row is selected on a sheet is marked, and comes into view. */
export function KpiChoice({ kpis, caption, onChoose }: KpiChoiceProps) {
  const { words, language } = useLanguage();
  const texts = words.pane.catalogue;
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const selected = useSelectedKpi(kpis.map(({ id }) => id));
  const marked = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void marked.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const wanted = search.trim().toLocaleLowerCase();
  const found = kpis.filter(({ name, definition }) => wanted === '' || [name, definition].flatMap(({ en, nb }) => [en, nb]).some((text) => text.toLocaleLowerCase().includes(wanted)));
  const departments = [...new Set(found.map((kpi) => kpi.departments[0] ?? ''))];
  return (
    <>
      <Field label={texts.search}><SearchBox value={search} onChange={(_, data) => setSearch(data.value)} /></Field>
      {found.length === 0 && <Caption1 aria-live="polite">{texts.none}</Caption1>}
      {departments.map((department) => (
        <section key={department} className={styles.group} aria-label={departmentLabel(department, words)} {...arrows}>
          <Subtitle2 as="h2">{departmentLabel(department, words)}</Subtitle2>
          {found.filter((kpi) => (kpi.departments[0] ?? '') === department).map((kpi) => (
            <Button
              key={kpi.id} appearance="subtle" className={mergeClasses(styles.one, kpi.id === selected && styles.selected)} onClick={() => onChoose(kpi.id)}
              {...(kpi.id === selected && { ref: marked, 'aria-current': true })}
            >
              <span className={styles.words}>{kpi.name[language]}<Caption1 className={styles.quiet}>{caption(kpi)}</Caption1></span>
            </Button>
          ))}
        </section>
      ))}
    </>
  );
}
