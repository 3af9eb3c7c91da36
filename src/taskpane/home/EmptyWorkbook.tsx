import { Body1, Caption1, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { FileButton, type ReadFile } from '../parts/FileButton';
import type { useAction } from '../useAction';

const useStyles = makeStyles({
  step: { maxWidth: '100%', justifyContent: 'flex-start' },
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
});

interface EmptyWorkbookProps {
  /** How many tables of the user's own there are */
  readonly tables: number;
  /** Somebody has begun a set-up */
  readonly hasDraft: boolean;
  readonly action: ReturnType<typeof useAction>;
  readonly onBuilt: () => void;
}

/** Where there are no KPIs yet: the ways to them. */
export function EmptyWorkbook({ tables, hasDraft, action: { state, run }, onBuilt }: EmptyWorkbookProps) {
  const { words, language } = useLanguage();
  const { home } = words.pane;
  const { go } = useNavigation();
  const styles = useStyles();
  const running = state.kind === 'running';

  const demonstrate = async (): Promise<void> => {
    const { buildDemonstration } = await import('./buildDemonstration');
    if (await run((options) => buildDemonstration(language, options), (reason) => reason(words))) onBuilt();
  };
  const open = async (files: readonly ReadFile[]): Promise<void> => {
    const { buildFromFiles } = await import('./buildDemonstration');
    if (await run((options) => buildFromFiles(files, language, options), (reason) => reason(words))) onBuilt();
  };

  return (
    <>
      <Body1>{home.intro}</Body1>
      {tables > 0 && <Caption1>{home.tables(tables)}</Caption1>}
      <CompoundButton className={styles.step} appearance="primary" icon={<TargetArrowRegular />} secondaryContent={hasDraft ? home.goOnHint : home.startWizardHint} disabled={running} onClick={() => go({ page: 'wizard' })}>
        {hasDraft ? home.goOn : home.startWizard}
      </CompoundButton>
      <CompoundButton className={styles.step} icon={<ArrowImportRegular />} secondaryContent={home.importDataHint} disabled={running} onClick={() => go({ page: 'import' })}>
        {home.importData}
      </CompoundButton>
      <CompoundButton className={styles.step} icon={<BeakerRegular />} secondaryContent={home.demonstrateHint} disabled={running} onClick={() => void demonstrate()}>
        {home.demonstrate}
      </CompoundButton>
      <div className={styles.file}>
        <FileButton label={home.openCatalogue} primary={false} disabled={running} accept=".json,.csv,.txt,.tsv" onChooseAll={(files) => void open(files)} />
        <Caption1>{home.openCatalogueHint}</Caption1>
      </div>
    </>
  );
}
