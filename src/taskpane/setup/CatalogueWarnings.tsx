import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { catalogueWarnings } from '../../actions';
import type { CatalogueWarning } from '../../kpi';
import { useLanguage } from '../language';
import { departmentLabel } from './departments';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

/** Says where there are more KPIs than a team can keep an eye on, and where there is none. */
export function CatalogueWarnings({ setup }: { readonly setup: Parameters<typeof catalogueWarnings>[0] }) {
  const { words } = useLanguage();
  const { warnings } = words.pane.catalogue;
  const styles = useStyles();
  const say = (warning: CatalogueWarning): string => {
    switch (warning.code) {
      case 'manyInDepartment': return warnings.manyInDepartment({ department: departmentLabel(warning.department, words), count: warning.count, limit: warning.limit });
      case 'manyInAll': return warnings.manyInAll(warning);
      case 'departmentWithout': return warnings.departmentWithout({ department: departmentLabel(warning.department, words) });
      case 'goalWithout': return warnings.goalWithout(warning);
      case 'activityWithout': return warnings.activityWithout(warning);
    }
  };
  const said = catalogueWarnings(setup).map(say);
  if (said.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody><MessageBarTitle>{warnings.title}</MessageBarTitle><ul className={styles.list}>{said.map((one) => <li key={one}>{one}</li>)}</ul></MessageBarBody>
    </MessageBar>
  );
}
