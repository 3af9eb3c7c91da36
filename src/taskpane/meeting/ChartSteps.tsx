import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useLanguage } from '../language';

const useStyles = makeStyles({ line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS } });

interface ChartStepsProps {
  /** Which of its charts is in view, counted from 0 */
  readonly at: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** A KPI has several charts, and the sheet shows one at a time. */
export function ChartSteps({ at, of, onStep }: ChartStepsProps) {
  const { words: { pane: { meeting: texts } } } = useLanguage();
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.charts} className={styles.line}>
      <Caption1 aria-live="polite">{texts.chart(at + 1, of)}</Caption1>
      <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} aria-label={texts.previousChart} title={texts.previousChart} aria-keyshortcuts="Alt+ArrowUp" onClick={() => onStep(-1)} />
      <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} aria-label={texts.nextChart} title={texts.nextChart} aria-keyshortcuts="Alt+ArrowDown" onClick={() => onStep(1)} />
    </div>
  );
}
