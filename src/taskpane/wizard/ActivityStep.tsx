import { Body1, Button, Field, Input, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useLanguage } from '../language';
import { Choices } from '../parts/Choices';
import { fieldProblem } from '../parts/fieldProblem';
import { departmentLabel } from '../setup/departments';
import type { Draft, DraftActivity, DraftChange } from './draft';
import { EntryCard } from './EntryCard';
import { departmentsIn, saidGoals, type GoalProblem } from './goals';
import { Overlap } from './Overlap';

interface ActivityStepProps {
  readonly draft: Draft;
  readonly problems: readonly GoalProblem[];
  readonly change: (change: DraftChange) => void;
}

export function ActivityStep({ draft, problems, change }: ActivityStepProps) {
  const { words } = useLanguage();
  const { activities: texts } = words.pane.wizard;
  const departments = departmentsIn(draft);
  const goals = saidGoals(draft);
  const update = (id: string, part: Partial<DraftActivity>): void => change({ kind: 'activity', id, change: part });
  return (
    <>
      <Body1>{texts.intro}</Body1>
      {draft.activities.map(({ id, name, owner, ...activity }, index) => (
        <EntryCard key={id} title={texts.activity(index + 1)} remove={texts.remove(index + 1)} onRemove={() => change({ kind: 'removeActivity', id })}>
          <Field label={texts.name} size="small" {...fieldProblem(problems.some((problem) => problem.id === id) ? texts.nameNeeded : undefined)}>
            <Textarea size="small" rows={2} resize="vertical" placeholder={texts.example} value={name} onChange={(_, { value }) => update(id, { name: value })} />
          </Field>
          <Choices label={texts.departments} options={departments} nameOf={(department) => departmentLabel(department, words)} value={activity.departments} onChange={(chosen) => update(id, { departments: chosen })} />
          {goals.length > 0 && (
            <Choices label={texts.goals} options={goals.map((goal) => goal.id)} nameOf={(goal) => goals.find((one) => one.id === goal)!.name} value={activity.goals} onChange={(chosen) => update(id, { goals: chosen })} />
          )}
          <Field label={texts.owner} size="small"><Input size="small" value={owner} onChange={(_, { value }) => update(id, { owner: value })} /></Field>
        </EntryCard>
      ))}
      <Button icon={<AddRegular />} onClick={() => change({ kind: 'addActivity' })}>{texts.add}</Button>
      <Field label={texts.ownDepartments} size="small"><Input size="small" value={draft.ownDepartments} onChange={(_, { value }) => change({ kind: 'ownDepartments', written: value })} /></Field>
      <Overlap draft={draft} />
    </>
  );
}
