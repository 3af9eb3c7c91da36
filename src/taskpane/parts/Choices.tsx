import { Caption1, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { fontSize: tokens.fontSizeBase200, padding: 0 },
  options: { display: 'flex', flexWrap: 'wrap', maxHeight: '160px', overflowY: 'auto' },
  said: { display: 'block' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: readonly string[];
  /** What an option is called, where it is not called as it is */
  readonly nameOf?: (option: string) => string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of choices among a few. A set of its own and no Field, which would give every box the name of the whole. */
export function Choices({ label, options, value, nameOf = (option) => option, hint, problem, onChange }: ChoicesProps) {
  const styles = useStyles();
  const said = useId();
  return (
    <fieldset className={styles.group} aria-describedby={said}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <Checkbox key={option} label={nameOf(option)} checked={value.includes(option)}
            onChange={(_, { checked }) => onChange(checked ? [...value, option] : value.filter((other) => other !== option))} />
        ))}
      </div>
      <div id={said}>
        {problem && <Caption1 role="alert" className={mergeClasses(styles.said, styles.problem)}>{problem}</Caption1>}
        {hint && <Caption1 className={styles.said}>{hint}</Caption1>}
      </div>
    </fieldset>
  );
}
