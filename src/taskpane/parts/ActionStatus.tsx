import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress } from '../../actions';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import type { ActionState } from '../useAction';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  // Several reasons come a line each
  message: { whiteSpace: 'pre-line' },
});

/** What an action is doing, with a way to stop it; or why it failed. */
export function ActionStatus({ state, onCancel }: { readonly state: ActionState; readonly onCancel: () => void }) {
  const { words: { pane } } = useLanguage();
  const { place, go } = useNavigation();
  const styles = useStyles();
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane.failed}</MessageBarTitle>
          <span className={styles.message}>{state.message}</span>
        </MessageBarBody>
        {state.isRepairable && place.page !== 'care' && <MessageBarActions><Button size="small" onClick={() => go({ page: 'care' })}>{pane.toRepair}</Button></MessageBarActions>}
      </MessageBar>
    );
  }
  return <Running progress={state.progress} onCancel={onCancel} />;
}

/** What takes less than this is done before anybody has read that it is under way. */
const SHOWN_AFTER_MS = 400;

function Running({ progress, onCancel }: { readonly progress: Progress | undefined; readonly onCancel: () => void }) {
  const { words: { pane }, number } = useLanguage();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
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
