import { Body1, Button, Caption1, Field, Input, MessageBar, MessageBarBody, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { fieldProblem } from '../parts/fieldProblem';
import type { Draft, DraftChange, DraftGoal } from './draft';
import { EntryCard } from './EntryCard';
import { saidGoals, type GoalProblem } from './goals';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'start', gap: tokens.spacingHorizontalM, '& input, & span': { minWidth: 0 } },
  skip: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** A team that has more has none. */
const MOST_GOALS = 2;

interface GoalStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly problems: readonly GoalProblem[];
  readonly change: (change: DraftChange) => void;
  readonly onOnlyKpis: () => void;
}

export function GoalStep({ draft, definitions, problems, change, onOnlyKpis }: GoalStepProps) {
  const { words: { pane: { wizard: { goals: texts } } } } = useLanguage();
  const styles = useStyles();
  const said = saidGoals(draft).length;
  return (
    <>
      <Body1>{texts.intro}</Body1>
      {said === 0 && <div className={styles.skip}><Button size="small" onClick={onOnlyKpis}>{texts.onlyKpis}</Button><Caption1>{texts.onlyKpisHint}</Caption1></div>}
      {draft.goals.map((goal, index) => (
        <GoalFields key={goal.id} goal={goal} number={index + 1} definitions={definitions} chosen={draft.kpis.map(({ id }) => id)} problems={problems.filter(({ id }) => id === goal.id)} change={change} />
      ))}
      {said > MOST_GOALS && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{texts.many}</MessageBarBody></MessageBar>}
      <Button icon={<AddRegular />} onClick={() => change({ kind: 'addGoal' })}>{texts.add}</Button>
    </>
  );
}

interface GoalFieldsProps {
  readonly goal: DraftGoal;
  readonly number: number;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  /** Ids of the KPIs that are chosen already */
  readonly chosen: readonly string[];
  readonly problems: readonly GoalProblem[];
  readonly change: (change: DraftChange) => void;
}

function GoalFields({ goal, number, definitions, chosen, problems, change }: GoalFieldsProps) {
  const { words: { pane: { wizard: { goals: texts, targets } } }, language } = useLanguage();
  const styles = useStyles();
  const update = (part: Partial<DraftGoal>): void => change({ kind: 'goal', id: goal.id, change: part });
  /** What measures a goal is a KPI of the team's. */
  const measureBy = (id: string): void => {
    const definition = definitions.get(id);
    if (definition && !chosen.includes(id)) change({ kind: 'toggle', definition });
    update({ kpi: id });
  };
  const unit = definitions.get(goal.kpi)?.unit;
  const wrongTarget = problems.find((problem) => problem.code === 'goalTarget');
  const names = [...definitions.values()].map(({ id, name }) => ({ value: id, label: name[language] })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <EntryCard title={texts.goal(number)} remove={texts.remove(number)} onRemove={() => change({ kind: 'removeGoal', id: goal.id })}>
      <Field label={texts.name} size="small" {...fieldProblem(problems.some(({ code }) => code === 'goalUnnamed') ? texts.nameNeeded : undefined)}>
        <Textarea size="small" rows={2} resize="vertical" placeholder={texts.example} value={goal.name} onChange={(_, { value }) => update({ name: value })} />
      </Field>
      <Choice label={texts.kpi} value={goal.kpi} options={[{ value: '', label: texts.noKpi }, ...names]} onChange={measureBy} />
      <div className={styles.pair}>
        <Field label={texts.target} size="small" hint={unit === 'share' ? targets.share : undefined} {...fieldProblem(wrongTarget && targets.notANumber(wrongTarget.text))}>
          <Input size="small" inputMode="decimal" value={goal.target} onChange={(_, { value }) => update({ target: value })} />
        </Field>
        <Field label={texts.due} size="small"><Input size="small" type="date" value={goal.due} onChange={(_, { value }) => update({ due: value })} /></Field>
      </div>
      <Field label={texts.owner} size="small"><Input size="small" value={goal.owner} onChange={(_, { value }) => update({ owner: value })} /></Field>
    </EntryCard>
  );
}
