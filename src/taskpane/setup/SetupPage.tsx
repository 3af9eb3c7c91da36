import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadSetup } from '../../actions';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { SkeletonItems } from '../parts/PageSkeleton';
import type { SetupAction } from './useSetup';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

interface SetupPageProps {
  readonly title: string;
  readonly step: string;
  readonly action: SetupAction;
  readonly onBack?: () => void;
  /** What was done last */
  readonly done?: string | undefined;
  readonly status?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: (found: ReadSetup) => ReactNode;
}

/** A page about the workbook's KPIs: read first, with the question of what would be lost, and the way to a set-up where there is none. */
export function SetupPage({ title, step, action, onBack, done, status, footer, children }: SetupPageProps) {
  const { words: { pane } } = useLanguage();
  const { go } = useNavigation();
  const { found, isEmpty, state } = action;
  if (isEmpty) {
    return (
      <Page title={title} step="empty" footer={<><span /><Button appearance="primary" onClick={() => go({ page: 'wizard' })}>{pane.home.startWizard}</Button></>}>
        <Body1>{pane.setup.noKpis}</Body1>
      </Page>
    );
  }
  return (
    <Page
      title={title}
      step={step}
      {...(onBack && { onBack })}
      status={
        <>
          <LossQuestion action={action} />
          {done !== undefined && state.kind === 'idle' && <MessageBar intent="success" layout="multiline"><MessageBarBody>{done}</MessageBarBody></MessageBar>}
          {status}
          {(found !== undefined || state.kind === 'failed') && <ActionStatus state={state} onCancel={action.cancel} />}
        </>
      }
      footer={found && footer}
    >
      {!found && state.kind !== 'failed' && <SkeletonItems />}
      {!found && state.kind === 'failed' && <Button onClick={() => void action.read()}>{pane.tryAgain}</Button>}
      {found && children(found)}
    </Page>
  );
}

const LISTED = 8;

/** What somebody has written over formulas and would be lost: the user says whether it may go. */
function LossQuestion({ action: { question, answer } }: { readonly action: SetupAction }) {
  const { words: { pane: { setup, import: { more } } } } = useLanguage();
  const styles = useStyles();
  if (!question) return null;
  const { cells } = question;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{setup.wouldLose}</MessageBarTitle>
        <ul className={styles.list}>
          {cells.slice(0, LISTED).map(({ sheet, address, holds }) => <li key={`${sheet}!${address}`}>{setup.lostCell(sheet, address, holds)}</li>)}
          {cells.length > LISTED && <li>{more(cells.length - LISTED)}</li>}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => answer(false)}>{setup.leave}</Button>
        <Button size="small" onClick={() => answer(true)}>{setup.overwrite}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
