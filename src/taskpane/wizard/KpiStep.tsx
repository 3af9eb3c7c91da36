import { AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { libraryKpis } from '../../actions';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { CatalogueWarnings } from '../setup/CatalogueWarnings';
import { KpiExplanation } from '../setup/KpiExplanation';
import { LibrarySections } from '../setup/LibrarySections';
import { ChosenKpis } from './ChosenKpis';
import type { Draft, DraftChange } from './draft';
import { catalogueOf } from './toSetup';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalXXL, paddingBottom: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  check: { minWidth: 0 },
  more: { marginLeft: 'auto', flexShrink: 0 },
});

interface KpiStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly change: (change: DraftChange) => void;
  /** Opens the record of a KPI of the user's own; without an id a new one */
  readonly onOwn: (id?: string) => void;
}

export function KpiStep({ draft, definitions, change, onOwn }: KpiStepProps) {
  const { words: { pane: { wizard, catalogue } }, language } = useLanguage();
  const styles = useStyles();
  const chosen = new Set(draft.kpis.map((kpi) => kpi.id));
  return (
    <>
      <Body1>{wizard.kpis.intro}</Body1>
      <Caption1 aria-live="polite">{wizard.kpis.chosen(chosen.size)}</Caption1>
      <ChosenKpis draft={draft} definitions={definitions} change={change} onOwn={onOwn} />
      <CatalogueWarnings setup={catalogueOf(draft, language)} />
      <LibrarySections kpis={libraryKpis()}>
        {(kpi) => (
          <AccordionItem key={kpi.id} value={kpi.id}>
            <div className={styles.row}>
              <Checkbox className={styles.check} label={kpi.name[language]} checked={chosen.has(kpi.id)} onChange={() => change({ kind: 'toggle', definition: kpi })} />
              <AccordionHeader className={styles.more} expandIconPosition="end" size="small" inline button={{ 'aria-label': `${wizard.kpis.variant}: ${kpi.name[language]}` }} />
            </div>
            <AccordionPanel className={styles.details}>
              <KpiExplanation kpi={kpi} />
            </AccordionPanel>
          </AccordionItem>
        )}
      </LibrarySections>
      <Button icon={<AddRegular />} onClick={() => onOwn()}>{catalogue.addOwn}</Button>
    </>
  );
}
