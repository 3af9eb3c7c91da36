import { importNoteText, type CsvDetection } from '../../actions';
import { useLanguage } from '../language';
import { Remarks } from '../parts/Remarks';

/** What was changed in reading the file, and the rows that do not fit its columns, so that nobody misses them afterwards. */
export function ReadingRemarks({ detection: { badRows, badRowsTotal, notes } }: { readonly detection: CsvDetection }) {
  const { words, number } = useLanguage();
  const texts = words.pane.import;
  return (
    <>
      <Remarks intent="warning" title={texts.badRows(badRowsTotal)} total={badRowsTotal} more={texts.more}
        lines={badRows.map(({ line, found, expected }) => texts.badRow(number(line), number(found), number(expected)))} />
      <Remarks intent="info" title={texts.notes} total={notes.length} more={texts.more} lines={notes.map((note) => importNoteText(note, words))} />
    </>
  );
}
