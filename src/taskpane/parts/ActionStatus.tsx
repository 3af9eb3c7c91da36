import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';
import type { ActionState } from '../useAction';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
});

/** What an action is doing, with a way to stop it; or why it failed. */
export function ActionStatus({ state, onCancel }: { readonly state: ActionState; readonly onCancel: () => void }) {
  const { words: { pane }, number } = useLanguage();
  const styles = useStyles();
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane.failed}</MessageBarTitle>
          {state.message}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { progress } = state;
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div className={styles.running}>
      <Field
        label={progress ? pane.progress[progress.step] : pane.loading}
        validationState="none"
        validationMessage={share === undefined ? undefined : pane.progress.done(`${number(Math.round(share * 100))} %`)}
      >
        <ProgressBar {...(share === undefined ? {} : { value: share })} />
      </Field>
      <Button onClick={onCancel}>{pane.cancel}</Button>
    </div>
  );
}
