import * as v from 'valibot';
import { DELIMITERS, ENCODINGS } from './CsvFormat';
import type { SourceMapping } from './SourceMapping';

const onBadRow = v.optional(v.picklist(['stop', 'skip']));
const names = v.array(v.string());

/** A mapping as it is kept in a cell. Fields that say nothing about files are other people's, and stay. */
const mapping = v.looseObject({
  table: v.string(),
  file: v.optional(v.string(), ''),
  encoding: v.optional(v.picklist(ENCODINGS)),
  delimiter: v.optional(v.picklist(DELIMITERS)),
  decimal: v.optional(v.picklist(['.', ','])),
  dates: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
  header: v.optional(v.boolean()),
  columns: v.optional(names),
  types: v.optional(v.record(v.string(), v.picklist(['text', 'number', 'date', 'logical']))),
  onBadRow,
  key: v.optional(names),
  loadedFrom: v.optional(v.string()),
  loadedThrough: v.optional(v.string()),
  refresh: v.optional(v.picklist(['replace', 'append'])),
  joins: v.optional(v.array(v.object({ file: v.string(), on: names, take: names, onBadRow }))),
  aliases: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
});

/** Reads a mapping back from its cell; undefined where somebody has made it unreadable. */
export function parseMapping(text: string): SourceMapping | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), mapping), text);
  return parsed.success ? parsed.output : undefined;
}
