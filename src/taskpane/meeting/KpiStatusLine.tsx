import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { KpiStatus } from '../../actions';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  status: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, '& svg': { fontSize: tokens.fontSizeBase500, flexShrink: 0 } },
  onTarget: { color: tokens.colorPaletteGreenForeground1 },
  nearTarget: { color: tokens.colorPaletteMarigoldForeground1 },
  offTarget: { color: tokens.colorPaletteRedForeground1 },
  notJudged: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<KpiStatus, ReactElement>> = {
  onTarget: <CheckmarkCircleFilled />, nearTarget: <WarningFilled />, offTarget: <ErrorCircleFilled />, notJudged: <QuestionCircleRegular />,
};

/** How a KPI stands: by a word and an icon, which a colour repeats. */
export function KpiStatusLine({ status }: { readonly status: KpiStatus }) {
  const { words: { pane: { meeting: texts } } } = useLanguage();
  const styles = useStyles();
  return <span className={mergeClasses(styles.status, styles[status])}><span aria-hidden style={{ display: 'inline-flex' }}>{ICONS[status]}</span>{texts.status[status]}</span>;
}
