import { Field, Select } from '@fluentui/react-components';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly problem?: string;
}

/** One choice among a few: the platform's own list, which keyboards and screen readers know. */
export function Choice<Value extends string>({ label, value, options, onChange, hint, problem }: ChoiceProps<Value>) {
  return (
    <Field label={label} size="small" hint={hint} {...(problem ? { validationState: 'error' as const, validationMessage: problem } : {})}>
      <Select size="small" value={value} onChange={(_, data) => {
        const chosen = options.find((option) => option.value === data.value);
        if (chosen) onChange(chosen.value);
      }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </Select>
    </Field>
  );
}
