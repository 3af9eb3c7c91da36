import type { Words } from '../i18n';
import { importNoteText } from './importNoteText';
import type { ReadingReport, SourceReport } from './source/prepareSource';

/** What was left out, changed or not found on a source's way into its table, line by line, for whoever has no pane to see it in. */
export function sourceRemarks(file: string, { reading, joins, aliases }: SourceReport, words: Words): readonly string[] {
  const { importing } = words;
  return [
    ...readingRemarks(file, reading, words),
    ...joins.flatMap((join) => [
      ...readingRemarks(join.file, join.reading, words),
      ...(join.unmatchedTotal > 0 ? [importing.unmatched({ file: join.file, total: join.unmatchedTotal })] : []),
    ]),
    ...aliases.map((alias) => importing.done.aliases(alias)),
  ];
}

function readingRemarks(file: string, { badRows, badRowsTotal, unreadable, unreadableTotal, notes }: ReadingReport, words: Words): readonly string[] {
  const { importing, pane: { import: titles } } = words;
  const listed = (title: string, lines: readonly string[], total: number): readonly string[] => (total === 0 ? [] : [
    `${file}: ${title}`, ...lines.map((line) => `  ${line}`), ...(total > lines.length ? [`  ${titles.more(total - lines.length)}`] : []),
  ]);
  return [
    ...listed(titles.badRows(badRowsTotal), badRows.map((row) => importing.badRow(row)), badRowsTotal),
    ...listed(titles.unreadable(unreadableTotal), unreadable.map((value) => importing.unreadable(value)), unreadableTotal),
    ...listed(titles.notes, notes.map((note) => importNoteText(note, words)), notes.length),
  ];
}
