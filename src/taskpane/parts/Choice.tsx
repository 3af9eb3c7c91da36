import { Field, Select, makeStyles } from '@fluentui/react-components';

// A long option must not make its list wider than the place it has.
const useStyles = makeStyles({ narrow: { minWidth: 0 }, list: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } } });

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
  const styles = useStyles();
  return (
    <Field className={styles.narrow} label={label} size="small" hint={hint} {...(problem ? { validationState: 'error' as const, validationMessage: problem } : {})}>
      <Select className={styles.list} size="small" value={value} onChange={(_, data) => {
        const chosen = options.find((option) => option.value === data.value);
        if (chosen) onChange(chosen.value);
      }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </Select>
    </Field>
  );
}
