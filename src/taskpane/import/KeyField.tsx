import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  columns: { display: 'flex', flexWrap: 'wrap', maxHeight: '160px', overflowY: 'auto' },
});

interface KeyFieldProps {
  readonly columns: readonly string[];
  readonly value: readonly string[];
  readonly missing: boolean;
  readonly onChange: (key: readonly string[]) => void;
}

/** The columns that tell rows apart. */
export function KeyField({ columns, value, missing, onChange }: KeyFieldProps) {
  const { words: { pane: { import: words } } } = useLanguage();
  const styles = useStyles();
  return (
    <Field label={words.key} size="small" hint={words.keyOptional} {...(missing ? { validationState: 'error' as const, validationMessage: words.keyNeeded } : {})}>
      <div className={styles.columns} role="group" aria-label={words.key}>
        {columns.map((name) => (
          <Checkbox key={name} size="medium" label={name} checked={value.includes(name)}
            onChange={(_, { checked }) => onChange(checked ? [...value, name] : value.filter((other) => other !== name))} />
        ))}
      </div>
    </Field>
  );
}
