import { Button, Caption1, Field, Input, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionChange, ActionState, OpenAction } from '../../actions';
import { formatIsoDate } from '../../i18n';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { today } from '../today';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column' },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

interface OpenActionsProps {
  readonly title: string;
  readonly actions: readonly OpenAction[];
  /** Undefined where the list is of one KPI */
  readonly nameOf: ((kpi: string) => string) | undefined;
  readonly running: boolean;
  readonly onChange: (change: ActionChange) => void;
}

/** What was agreed and is not done, with what has become of it. */
export function OpenActions({ title, actions, nameOf, running, onChange }: OpenActionsProps) {
  const { words: { pane: { meeting: texts } }, language } = useLanguage();
  const styles = useStyles();
  const [changed, setChanged] = useState<OpenAction['key']>();
  return (
    <>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {actions.length === 0 && <Caption1>{texts.noActions}</Caption1>}
      <ul className={styles.list}>
        {actions.map((action) => {
          const { key, owner, due } = action;
          const isChanged = isSame(key, changed);
          const isLate = due !== '' && due < today();
          return (
            <li key={JSON.stringify(key)} className={styles.one}>
              <span>{key.action}</span>
              <Caption1 className={styles.quiet}>
                {[...(nameOf && key.kpi !== '' ? [nameOf(key.kpi)] : []), owner || texts.nobody].join(' · ')}{' · '}
                <span className={mergeClasses(isLate && styles.late)}>{due === '' ? texts.noDate : texts.by(formatIsoDate(due, language) ?? due)}{isLate && `, ${texts.overdue}`}</span>
              </Caption1>
              {isChanged
                ? <ActionForm action={action} running={running} onCancel={() => setChanged(undefined)} onChange={(change) => {
                  setChanged(undefined);
                  onChange(change);
                }} />
                : (
                  <span className={styles.buttons}>
                    <Button size="small" disabledFocusable={running} aria-label={texts.doneOf(key.action)} onClick={() => onChange({ key, state: 'done' })}>{texts.done}</Button>
                    <Button size="small" appearance="subtle" aria-label={texts.changeOf(key.action)} onClick={() => setChanged(key)}>{texts.change}</Button>
                  </span>
                )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface ActionFormProps {
  readonly action: OpenAction;
  readonly running: boolean;
  readonly onCancel: () => void;
  readonly onChange: (change: ActionChange) => void;
}

function ActionForm({ action: { key, owner: ownerBefore, due: dueBefore }, running, onCancel, onChange }: ActionFormProps) {
  const { words: { pane } } = useLanguage();
  const { meeting: texts } = pane;
  const styles = useStyles();
  const [owner, setOwner] = useState(ownerBefore);
  const [due, setDue] = useState(dueBefore);
  const [state, setState] = useState<ActionState>('open');
  return (
    <div className={styles.form}>
      <Field label={texts.actionOwner} size="small"><Input size="small" autoFocus value={owner} onChange={(_, { value }) => setOwner(value)} /></Field>
      <Field label={texts.due} size="small"><Input size="small" type="date" value={due} onChange={(_, { value }) => setDue(value)} /></Field>
      <Choice label={texts.state} value={state} options={(['open', 'done', 'dropped'] as const).map((value) => ({ value, label: texts.states[value] }))} onChange={setState} />
      <span className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={running}
          onClick={() => onChange({ key, ...(owner !== ownerBefore && { owner }), ...(due !== dueBefore && { due }), ...(state !== 'open' && { state }) })}>{pane.setup.save}</Button>
        <Button size="small" onClick={onCancel}>{pane.cancel}</Button>
      </span>
    </div>
  );
}

function isSame(one: OpenAction['key'], other: OpenAction['key'] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
