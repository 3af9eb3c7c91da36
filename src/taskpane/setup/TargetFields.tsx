import { Field, Input } from '@fluentui/react-components';
import type { Setup, Unit } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { MonthGrid } from './MonthGrid';
import { periodLabels } from './periodLabels';
import type { TargetDraft, TargetForm, TargetProblem } from './targetDraft';

interface TargetFieldsProps {
  readonly draft: TargetDraft;
  readonly forms: readonly TargetForm[];
  readonly problems: readonly TargetProblem[];
  readonly unit: Unit;
  readonly adds: boolean;
  readonly setup: Pick<Setup, 'fiscalStart' | 'calendar'>;
  readonly onChange: (change: Partial<TargetDraft>) => void;
}

/** How a target is given, and its figures. */
export function TargetFields({ draft, forms, problems, unit, adds, setup, onChange }: TargetFieldsProps) {
  const { words, language } = useLanguage();
  const { targets: texts, wizard } = words.pane;
  const said = (text: string): string => (text.trim() === '' ? texts.missing : wizard.targets.notANumber(text));
  const problemAt = (field: TargetProblem['field']) => {
    const found = problems.find((problem) => problem.field === field);
    return found ? { validationState: 'error' as const, validationMessage: said(found.text) } : {};
  };
  const amountField = (field: 'amount' | 'lower' | 'upper', label: string) => (
    <Field label={label} size="small" hint={unit === 'share' ? wizard.targets.share : undefined} {...problemAt(field)}>
      <Input size="small" inputMode="decimal" value={draft[field]} onChange={(_, { value }) => onChange({ [field]: value })} />
    </Field>
  );
  return (
    <>
      <Choice<TargetForm> label={wizard.targets.form} value={draft.form} options={forms.map((value) => ({ value, label: texts.forms[value] }))} onChange={(form) => onChange({ form })} />
      {(draft.form === 'shape' || draft.form === 'even' || draft.form === '445') && amountField('amount', wizard.targets.annual)}
      {draft.form === 'hold' && amountField('amount', wizard.targets.hold)}
      {draft.form === 'limits' && <>{amountField('lower', texts.lower)}{amountField('upper', texts.upper)}</>}
      {draft.form === 'periods' && (
        <MonthGrid labels={periodLabels(setup, words, language)} periods={draft.periods} showsSum={adds} onChange={(periods) => onChange({ periods })}
          problems={new Map(problems.flatMap(({ field, text }) => (typeof field === 'number' ? [[field, said(text)] as const] : [])))} />
      )}
    </>
  );
}
