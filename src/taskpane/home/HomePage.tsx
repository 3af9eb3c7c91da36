import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useCallback, useEffect, useState } from 'react';
import { readOverview, shownReasonText, type WorkbookState } from '../../actions';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { LanguageField } from '../parts/LanguageField';
import { Page } from '../parts/Page';
import { SkeletonItems } from '../parts/PageSkeleton';
import { lazyPart } from '../parts/lazyPart';
import { today } from '../today';
import { useAction } from '../useAction';
import { EmptyWorkbook } from './EmptyWorkbook';

/** A workbook without KPIs does not wait for it. */
const Overview = lazyPart(() => import('./Overview').then(({ Overview: overview }) => overview), { fallback: <SkeletonItems /> });

/** The workbook in one look; one without KPIs offers the ways to them. */
export function HomePage() {
  const { words } = useLanguage();
  const { home } = words.pane;
  const action = useAction();
  const { state, run, cancel } = action;
  const [found, setFound] = useState<WorkbookState>();
  const look = useCallback(async () => {
    const read = await run(() => readOverview(today()), (reason) => shownReasonText(reason, words));
    if (read) setFound(read);
  }, [run, words]);
  useEffect(() => {
    void look();
  }, [look]);
  const overview = found?.overview;
  return (
    <Page
      title={overview ? home.overview.title : home.title}
      status={(found !== undefined || state.kind === 'failed') && <ActionStatus state={state} onCancel={cancel} />}
    >
      {!found && state.kind !== 'failed' && <SkeletonItems />}
      {!found && state.kind === 'failed' && <Button onClick={() => void look()}>{words.pane.tryAgain}</Button>}
      {found && !overview && <EmptyWorkbook tables={found.tables.length} hasDraft={found.hasDraft} action={action} onBuilt={() => void look()} />}
      {overview && <Overview overview={overview} action={action} />}
      {overview && <Button icon={<ArrowClockwiseRegular />} appearance="subtle" disabled={state.kind === 'running'} onClick={() => void look()}>{home.overview.readAgain}</Button>}
      {found && !overview && <LanguageField />}
    </Page>
  );
}
