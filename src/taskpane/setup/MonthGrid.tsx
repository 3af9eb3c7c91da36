import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { readTypedNumber } from '../../i18n';
import { useLanguage } from '../language';
import { pasteInto } from './targetDraft';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, border: 'none', margin: 0, padding: 0, minWidth: 0, '& span': { minWidth: 0 }, '& input': { minWidth: 0, textAlign: 'right' } },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
});

interface MonthGridProps {
  readonly labels: readonly string[];
  readonly periods: readonly string[];
  /** By period: what is wrong with it */
  readonly problems: ReadonlyMap<number, string>;
  readonly showsSum: boolean;
  readonly onChange: (periods: readonly string[]) => void;
}

/** Twelve figures, typed or pasted from Excel; the arrow keys go up and down as in a sheet. */
export function MonthGrid({ labels, periods, problems, showsSum, onChange }: MonthGridProps) {
  const { words: { pane: { targets: texts, wizard } }, language, number } = useLanguage();
  const styles = useStyles();
  const fields = useRef(new Map<number, HTMLInputElement>());
  const move = (event: KeyboardEvent, at: number): void => {
    const by = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = by === 0 ? undefined : fields.current.get(at + by);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return (
    <>
      <fieldset className={styles.grid}>
        <legend className={styles.legend}>{texts.months}</legend>
        {periods.map((text, at) => (
          <Field key={labels[at]} label={labels[at]!} size="small" {...(problems.has(at) ? { validationState: 'error' as const, validationMessage: problems.get(at) } : {})}>
            <Input size="small" inputMode="decimal" value={text}
              ref={(field) => {
                if (field) fields.current.set(at, field);
                else fields.current.delete(at);
              }}
              onKeyDown={(event) => move(event, at)}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData('text/plain');
                if (!/[\n\t]/.test(pasted)) return;
                event.preventDefault();
                onChange(pasteInto(periods, at, pasted));
              }}
              onChange={(_, { value }) => onChange(periods.map((before, index) => (index === at ? value : before)))} />
          </Field>
        ))}
      </fieldset>
      {showsSum && <Caption1 aria-live="polite">{wizard.targets.sum(number(periods.reduce((sum, text) => sum + (readTypedNumber(text, language) ?? 0), 0)))}</Caption1>}
    </>
  );
}
