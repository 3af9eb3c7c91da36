import type { ImportedReport } from '../../actions';
import { useLanguage } from '../language';
import { Remarks } from '../parts/Remarks';

/** Values that are not what their columns hold, and rows that found nothing in a joined file. */
export function SourceRemarks({ source: { reading, joins } }: { readonly source: ImportedReport['source'] }) {
  const { words: { importing, pane: { import: texts } } } = useLanguage();
  const apart = joins.filter(({ unmatchedTotal }) => unmatchedTotal > 0);
  return (
    <>
      <Remarks intent="warning" title={texts.unreadable(reading.unreadableTotal)} total={reading.unreadableTotal} more={texts.more} lines={reading.unreadable.map((value) => importing.unreadable(value))} />
      <Remarks intent="warning" title={texts.unmatched} total={apart.length} more={texts.more} lines={apart.map(({ file, unmatchedTotal }) => importing.unmatched({ file, total: unmatchedTotal }))} />
    </>
  );
}
