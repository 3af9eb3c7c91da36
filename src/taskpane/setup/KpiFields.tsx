import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { today } from '../today';
import type { KpiDraft, KpiDraftProblem } from './kpiDraft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& > span': { flex: 1, minWidth: '130px' } },
});

interface KpiFieldsProps {
  readonly draft: KpiDraft;
  readonly problems: readonly KpiDraftProblem[];
  /** What has changed since the definition was reviewed */
  readonly changedSince?: string | undefined;
  readonly onChange: (change: Partial<KpiDraft>) => void;
}

/** The fields of a KPI's record. */
export function KpiFields({ draft, problems, changedSince, onChange }: KpiFieldsProps) {
  const { words } = useLanguage();
  const { choices, pane: { catalogue: texts } } = words;
  const styles = useStyles();
  const said = (problem: KpiDraftProblem) => (problems.includes(problem) ? { validationState: 'error' as const, validationMessage: texts[problem] } : {});
  const toleranceLabel = texts.tolerance[draft.toleranceKind === 'relative' ? 'relative' : draft.unit === 'share' ? 'share' : 'absolute'];
  const frequencies = { monthly: choices.frequency.monthly, quarterly: choices.frequency.quarterly, yearly: choices.frequency.yearly };
  return (
    <>
      <Field label={texts.name} size="small" {...said('nameNeeded')}><Input size="small" value={draft.name} onChange={(_, { value }) => onChange({ name: value })} /></Field>
      <Field label={texts.definition} size="small" {...said('definitionNeeded')}>
        <Textarea size="small" rows={4} resize="vertical" value={draft.definition} onChange={(_, { value }) => onChange({ definition: value })} />
      </Field>
      <Field label={texts.departments} size="small" {...said('departmentNeeded')}><Input size="small" value={draft.departments} onChange={(_, { value }) => onChange({ departments: value })} /></Field>
      <Field label={texts.owner} size="small"><Input size="small" value={draft.owner} onChange={(_, { value }) => onChange({ owner: value })} /></Field>
      <Field label={texts.reviewedOn} size="small" hint={draft.isReviewed ? undefined : changedSince}>
        {(field) => (
          <div className={styles.row}>
            <Input {...field} size="small" type="date" value={draft.reviewedOn} onChange={(_, { value }) => onChange({ reviewedOn: value })} />
            <Button size="small" onClick={() => onChange({ reviewedOn: today(), isReviewed: true })}>{texts.reviewedToday}</Button>
          </div>
        )}
      </Field>
      <Choice label={texts.unit} value={draft.unit} options={optionsOf(choices.unit)} onChange={(unit) => onChange({ unit })} />
      <Choice label={texts.direction} value={draft.direction} options={optionsOf(texts.directions)} onChange={(direction) => onChange({ direction })} />
      <Choice label={texts.toleranceKind} value={draft.toleranceKind} options={optionsOf(texts.toleranceKinds)} onChange={(toleranceKind) => onChange({ toleranceKind })} />
      <Field label={toleranceLabel} size="small" {...said('badTolerance')}>
        <Input size="small" inputMode="decimal" value={draft.tolerance} onChange={(_, { value }) => onChange({ tolerance: value })} />
      </Field>
      <Choice label={texts.rollup} value={draft.rollup} options={optionsOf(texts.rollups)} onChange={(rollup) => onChange({ rollup })} />
      <Choice label={texts.frequency} value={draft.frequency} options={optionsOf(frequencies)} onChange={(frequency) => onChange({ frequency })} />
    </>
  );
}

function optionsOf<Key extends string>(words: Readonly<Record<Key, string>>): readonly { readonly value: Key; readonly label: string }[] {
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
}
