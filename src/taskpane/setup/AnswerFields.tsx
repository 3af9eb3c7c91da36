import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Unit } from '../../kpi';
import { useLanguage } from '../language';
import { fieldProblem } from '../parts/fieldProblem';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'end', gap: tokens.spacingHorizontalM, '& input, & span': { minWidth: 0 } },
});

interface AnswerFieldsProps {
  readonly owner: string;
  /** As typed */
  readonly tolerance: string;
  readonly kind: 'relative' | 'absolute';
  readonly unit: Unit;
  readonly isToleranceWrong: boolean;
  readonly onChange: (change: { readonly owner?: string; readonly tolerance?: string }) => void;
}

/** Who answers for a KPI, and how far from its target it may be. */
export function AnswerFields({ owner, tolerance, kind, unit, isToleranceWrong, onChange }: AnswerFieldsProps) {
  const { words: { pane: { catalogue: texts } } } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Field label={texts.owner} size="small"><Input size="small" value={owner} onChange={(_, { value }) => onChange({ owner: value })} /></Field>
      <Field label={texts.tolerance[kind === 'relative' ? 'relative' : unit === 'share' ? 'share' : 'absolute']} size="small" {...fieldProblem(isToleranceWrong ? texts.badTolerance : undefined)}>
        <Input size="small" inputMode="decimal" value={tolerance} onChange={(_, { value }) => onChange({ tolerance: value })} />
      </Field>
    </div>
  );
}
