import { makeStyles, tokens } from '@fluentui/react-components';
import type { KpiFigures } from '../../actions';
import { formatMonthOfYear, formatNumber, formatShare, type Language } from '../../i18n';
import type { Unit } from '../../kpi';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  months: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM, rowGap: '2px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  absent: { color: tokens.colorNeutralForeground3 },
});

/** What a KPI comes to, month by month; an absent month is said to be absent. */
export function MonthFigures({ figures: { months }, unit }: { readonly figures: KpiFigures; readonly unit: Unit }) {
  const { words: { pane: { wizard: { data } } }, language } = useLanguage();
  const styles = useStyles();
  return (
    <dl className={styles.months}>
      {months.flatMap(({ start, value }) => [
        <dt key={`month ${start}`}>{formatMonthOfYear(start, language)}</dt>,
        <dd key={start} className={styles.figure}>{value === null ? <span className={styles.absent}>{data.absent}</span> : figureText(value, unit, language)}</dd>,
      ])}
    </dl>
  );
}

export function figureText(value: number, unit: Unit, language: Language): string {
  if (unit === 'share') return formatShare(value, language);
  return formatNumber(value, language, unit === 'days' || unit === 'hours' || unit === 'minutes' ? 1 : 0);
}
