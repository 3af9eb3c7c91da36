import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObjectRegular } from '@fluentui/react-icons/svg/select-object';
import { useId } from 'react';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import type { FunctionArgument } from './loadFunctions';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, '& > span': { flex: 1, minWidth: 0 } },
});

interface ArgumentFieldProps {
  readonly argument: FunctionArgument;
  readonly value: string;
  readonly problem: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  readonly onUseSelection: () => void;
}

/** One argument: typed, taken from the selection, or chosen where there is a list. */
export function ArgumentField({ argument: { name, help, optional, choices, suggestions }, value, problem, disabled, onChange, onUseSelection }: ArgumentFieldProps) {
  const { words: { pane: { functions: texts } } } = useLanguage();
  const styles = useStyles();
  const list = useId();
  const label = optional ? texts.optional(name) : name;
  if (choices.length > 0) {
    return (
      <Choice label={label} value={value} onChange={onChange} hint={choices.find((one) => one.value === value)?.meaning ?? help}
        options={[{ value: '', label: texts.leftOut }, ...choices.map((one) => ({ value: one.value, label: one.name }))]} {...(problem && { problem })} />
    );
  }
  return (
    <Field label={label} size="small" hint={help} {...(problem ? { validationState: 'error' as const, validationMessage: problem } : {})}>
      {(field) => (
        <div className={styles.row}>
          <Input {...field} size="small" value={value} input={{ list: suggestions.length > 0 ? list : undefined }} onChange={(_, data) => onChange(data.value)} />
          <Button size="small" icon={<SelectObjectRegular />} title={texts.useSelection} aria-label={texts.useSelectionFor(name)} disabled={disabled} onClick={onUseSelection} />
          {suggestions.length > 0 && <datalist id={list}>{suggestions.map((word) => <option key={word} value={word} />)}</datalist>}
        </div>
      )}
    </Field>
  );
}
