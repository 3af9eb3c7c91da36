import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ImageMultipleRegular } from '@fluentui/react-icons/svg/image-multiple';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { excelFailureText, pictureReasonText, showMeetingSheet, takePictures, type Meeting, type MeetingKpi } from '../../actions';
import { useLanguage } from '../language';
import { saveFile } from '../parts/saveFile';
import type { MeetingAction } from './useMeeting';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface MeetingEndProps {
  readonly meeting: Meeting;
  readonly action: MeetingAction;
  /** What was typed about these is not in the workbook */
  readonly unwritten: readonly MeetingKpi[];
  readonly onGo: (kpi: string) => void;
  readonly onDone: (said: string) => void;
}

/** What is left of a meeting: the page to print, and pictures for those who were not there. */
export function MeetingEnd({ meeting: { kpis }, action: { state, run }, unwritten, onGo, onDone }: MeetingEndProps) {
  const { words, language } = useLanguage();
  const { meeting: texts } = words.pane;
  const styles = useStyles();
  const running = state.kind === 'running';
  const showSheet = async (): Promise<void> => {
    if (await run(showMeetingSheet, (reason) => (reason.code === 'noMeetingSheet' ? texts.noSheet : excelFailureText(reason, words)))) onDone(texts.sheetShown);
  };
  const savePictures = async (): Promise<void> => {
    const files = await run((options) => takePictures(kpis.map(({ id, name }) => ({ id, name: name[language] })), options), (reason) => pictureReasonText(reason, words));
    if (!files) return;
    for (const { name, png } of files) saveFile(name, new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
    onDone(texts.picturesSaved(files.length));
  };
  return (
    <>
      <Subtitle2 as="h2">{texts.end}</Subtitle2>
      {unwritten.length > 0 && (
        <div>
          <strong>{texts.notWritten}</strong>
          <ul className={styles.list}>{unwritten.map(({ id, name }) => <li key={id}><Button size="small" appearance="subtle" onClick={() => onGo(id)}>{name[language]}</Button></li>)}</ul>
        </div>
      )}
      <div className={styles.step}>
        <Body1>{texts.endIntro}</Body1>
        <Button appearance="primary" icon={<PrintRegular />} disabledFocusable={running} onClick={() => void showSheet()}>{texts.showSheet}</Button>
      </div>
      <div className={styles.step}>
        <Button icon={<ImageMultipleRegular />} disabledFocusable={running} onClick={() => void savePictures()}>{texts.pictures}</Button>
        <Caption1>{texts.picturesHint}</Caption1>
      </div>
    </>
  );
}
