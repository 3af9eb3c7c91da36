import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { Choices } from '../parts/Choices';
import { departmentLabel } from '../setup/departments';
import type { Draft, DraftChange, DraftKpi } from './draft';
import { departmentsIn, goalsShownBy, saidActivities, saidGoals } from './goals';
import { departmentsOfKpi } from './toSetup';

const useStyles = makeStyles({
  list: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: { display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'left', paddingBlock: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  belongs: { color: tokens.colorNeutralForeground3 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ChosenKpisProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly change: (change: DraftChange) => void;
  readonly onOwn: (id: string) => void;
}

/** The KPIs that are chosen: whose they are, and what they show. */
export function ChosenKpis({ draft, definitions, change, onOwn }: ChosenKpisProps) {
  const { words, language } = useLanguage();
  const texts = words.pane.wizard.kpis;
  const styles = useStyles();
  if (draft.kpis.length === 0) return null;
  return (
    <Accordion collapsible className={styles.list}>
      {draft.kpis.flatMap((kpi) => {
        const definition = definitions.get(kpi.id);
        if (!definition) return [];
        const shown = draft.goals.filter((goal) => goal.kpi === kpi.id).length + draft.activities.filter(({ kpis }) => kpis.includes(kpi.id)).length;
        const belongs = [...departmentsOfKpi(kpi, definition).map((department) => departmentLabel(department, words)), ...(shown > 0 ? [texts.shows(shown)] : [])];
        return [
          <AccordionItem key={kpi.id} value={kpi.id}>
            <AccordionHeader as="h2" size="small" expandIconPosition="end">
              <span className={styles.head}><span className={styles.name}>{definition.name[language]}</span><Caption1 className={styles.belongs}>{belongs.join(' · ')}</Caption1></span>
            </AccordionHeader>
            <AccordionPanel className={styles.fields}>
              {kpi.record && <Body1>{definition.definition[language]}</Body1>}
              <Belonging draft={draft} kpi={kpi} definition={definition} change={change} />
              <div className={styles.buttons}>
                {kpi.record && <Button size="small" onClick={() => onOwn(kpi.id)}>{texts.changeOwn}</Button>}
                <Button size="small" onClick={() => change({ kind: 'toggle', definition })}>{texts.takeAway(definition.name[language])}</Button>
              </div>
            </AccordionPanel>
          </AccordionItem>,
        ];
      })}
    </Accordion>
  );
}

interface BelongingProps {
  readonly draft: Draft;
  readonly kpi: DraftKpi;
  readonly definition: KpiDefinition;
  readonly change: (change: DraftChange) => void;
}

/** A KPI's department, and the goals and activities that it shows. */
function Belonging({ draft, kpi, definition, change }: BelongingProps) {
  const { words } = useLanguage();
  const texts = words.pane.wizard.kpis;
  const belongs = departmentsOfKpi(kpi, definition);
  const goals = saidGoals(draft);
  const activities = saidActivities(draft);
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[]) => (id: string): string => all.find((one) => one.id === id)!.name;
  return (
    <>
      <Choice label={texts.department} value={belongs[0] ?? ''} options={[...new Set([...departmentsIn(draft), ...belongs])].map((value) => ({ value, label: departmentLabel(value, words) }))}
        onChange={(department) => change({ kind: 'kpi', id: kpi.id, change: { department } })} />
      {goals.length > 0 && (
        <Choices label={texts.measures} options={goals.map(({ id }) => id)} nameOf={nameIn(goals)} value={goals.filter((goal) => goal.kpi === kpi.id).map(({ id }) => id)}
          onChange={(measured) => change({ kind: 'measured', kpi: kpi.id, goals: measured })} />
      )}
      {activities.length > 0 && (
        <Choices label={texts.showsActivities} options={activities.map(({ id }) => id)} nameOf={nameIn(activities)} value={activities.filter(({ kpis }) => kpis.includes(kpi.id)).map(({ id }) => id)}
          onChange={(shown) => change({ kind: 'shown', kpi: kpi.id, activities: shown })} />
      )}
      {activities.filter((activity) => activity.kpis.includes(kpi.id)).map((activity) => {
        const served = goals.map(({ id }) => id).filter((id) => activity.goals.includes(id));
        return served.length > 1 && (
          <Choices key={activity.id} label={texts.showsGoals(activity.name)} options={served} nameOf={nameIn(goals)} value={goalsShownBy(kpi.id, activity)}
            onChange={(shown) => change({ kind: 'shownGoals', activity: activity.id, kpi: kpi.id, goals: shown })} />
        );
      })}
    </>
  );
}
