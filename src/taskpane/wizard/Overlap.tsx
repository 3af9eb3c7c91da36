import { Caption1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { departmentLabel } from '../setup/departments';
import type { Draft } from './draft';
import { overlapOf } from './overlapOf';

const useStyles = makeStyles({
  matrix: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', fontSize: tokens.fontSizeBase200, '& th': { fontWeight: tokens.fontWeightRegular }, '& th, & td': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingVerticalXS } },
  // A department's name has more room upwards than sideways.
  department: { width: '28px', height: '120px', verticalAlign: 'bottom' },
  upwards: { writingMode: 'vertical-rl', transform: 'rotate(180deg)', maxHeight: '120px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  activity: { textAlign: 'left', verticalAlign: 'bottom', overflowWrap: 'anywhere' },
  mark: { textAlign: 'center', fontSize: tokens.fontSizeBase400, color: tokens.colorBrandForeground1 },
  shared: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Which department takes part in what: shared activities stand out, and what nobody does or what serves no goal is said. */
export function Overlap({ draft }: { readonly draft: Draft }) {
  const { words } = useLanguage();
  const texts = words.pane.wizard.activities.overlap;
  const styles = useStyles();
  const { departments, rows, gaps } = overlapOf(draft);
  if (rows.length === 0) return null;
  const shared = rows.filter(({ isShared }) => isShared).length;
  return (
    <section aria-label={texts.title}>
      <Subtitle2 as="h2">{texts.title}</Subtitle2>
      {departments.length > 0 && (
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col" className={styles.activity}>{texts.activity}</th>
              {departments.map((department) => <th key={department} scope="col" className={styles.department}><span className={styles.upwards}>{departmentLabel(department, words)}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, takesPart, isShared }) => (
              <tr key={id}>
                <th scope="row" className={styles.activity}>{name}</th>
                {departments.map((department) => (
                  <td key={department} className={mergeClasses(styles.mark, isShared && takesPart.includes(department) && styles.shared)}>
                    {takesPart.includes(department) && <><span aria-hidden>●</span><span className={styles.unseen}>{texts.takesPart}</span></>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shared > 0 && <Caption1>{texts.shared(shared)}</Caption1>}
      {gaps.length > 0 && <ul className={styles.list}>{gaps.map(({ code, name }) => <li key={`${code} ${name}`}><Caption1>{texts[code](name)}</Caption1></li>)}</ul>}
    </section>
  );
}
