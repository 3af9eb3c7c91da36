import { Body1, Caption1, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { useEffect, useState } from 'react';
import { readWorkbookState, setUpReasonText, type WorkbookState } from '../../actions';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Choice } from '../parts/Choice';
import { Page } from '../parts/Page';
import { useAction } from '../useAction';

const useStyles = makeStyles({
  step: { maxWidth: '100%', justifyContent: 'flex-start' },
  // As high as its line from the beginning, so that nothing moves when the workbook has been read
  state: { minHeight: tokens.lineHeightBase200 },
  grow: { flex: 1 },
});

interface HomePageProps {
  readonly onWizard: () => void;
  readonly onImport: () => void;
}

export function HomePage({ onWizard, onImport }: HomePageProps) {
  const { words, language, choose } = useLanguage();
  const { pane } = words;
  const styles = useStyles();
  const { state, run, cancel } = useAction();
  const [found, setFound] = useState<WorkbookState>();
  useEffect(() => {
    void run(readWorkbookState, (reason) => setUpReasonText(reason, words)).then(setFound);
  }, [run, words]);
  const said = found && [
    ...(found.kpis === undefined ? [] : [pane.home.built(found.kpis)]),
    ...(found.tables.length === 0 ? [] : [pane.home.tables(found.tables.length)]),
  ];
  return (
    <Page title={pane.home.title} status={state.kind === 'failed' && <ActionStatus state={state} onCancel={cancel} />}>
      <Body1>{pane.home.intro}</Body1>
      <Caption1 className={styles.state}>{said?.join(' ')}</Caption1>
      <CompoundButton className={styles.step} appearance="primary" icon={<TargetArrowRegular />} secondaryContent={pane.home.startWizardHint} onClick={onWizard}>
        {pane.home.startWizard}
      </CompoundButton>
      <CompoundButton className={styles.step} icon={<ArrowImportRegular />} secondaryContent={pane.home.importDataHint} onClick={onImport}>
        {pane.home.importData}
      </CompoundButton>
      <div className={styles.grow} />
      <Choice label={pane.language} value={language} onChange={choose} options={[{ value: 'en', label: 'English' }, { value: 'nb', label: 'Norsk (bokmål)' }]} />
    </Page>
  );
}
