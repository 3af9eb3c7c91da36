import { Body1, CompoundButton, makeStyles } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { Page } from '../parts/Page';

const useStyles = makeStyles({
  step: { maxWidth: '100%', justifyContent: 'flex-start' },
  grow: { flex: 1 },
});

interface HomePageProps {
  readonly onWizard: () => void;
  readonly onImport: () => void;
}

export function HomePage({ onWizard, onImport }: HomePageProps) {
  const { words: { pane }, language, choose } = useLanguage();
  const styles = useStyles();
  return (
    <Page title={pane.home.title}>
      <Body1>{pane.home.intro}</Body1>
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
