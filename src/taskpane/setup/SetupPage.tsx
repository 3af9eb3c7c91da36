import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadSetup } from '../../actions';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { SkeletonItems } from '../parts/PageSkeleton';
import { LossQuestion } from './LossQuestion';
import { NoKpisPage } from './NoKpisPage';
import type { SetupAction } from './useSetup';

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
  const { found, isEmpty, state } = action;
  if (isEmpty) return <NoKpisPage title={title} />;
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
