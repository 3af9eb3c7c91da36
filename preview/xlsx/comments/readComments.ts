import { CommentReplyState, CommentState, NoteState, SheetState } from '../../model';
import { parseArea } from '../cells';
import { decodeText, XlsxPackage, XmlNode } from '../package';

export type Persons = ReadonlyMap<string, { readonly name: string; readonly email: string }>;

/** Who wrote comments, by the ids under which the threads know them. */
export function readPersons(file: XlsxPackage, workbookPath: string): Persons {
  return new Map(file.related(workbookPath, 'person').flatMap(({ target }) => file.part(target).all('person').map((node) => {
    const [name, user] = [node.attribute('displayName') ?? '', node.attribute('userId') ?? ''];
    return [node.attribute('id') ?? '', { name, email: user.includes('@') ? user.replace(/^.*::(.*)::.*$/, '$1') : '' }] as const;
  })));
}

/** The threads and notes of a sheet; what stands in the notes for those who know no threads is passed over. */
export function readComments(file: XlsxPackage, path: string, sheet: SheetState, persons: Persons): void {
  for (const { target } of file.related(path, 'threadedComment')) readThreads(file.part(target), sheet, persons);
  for (const { target } of file.related(path, 'comments')) readNotes(file.part(target), sheet);
}

function readThreads(part: XmlNode, sheet: SheetState, persons: Persons): void {
  const byId = new Map<string, CommentState>();
  for (const node of part.all('threadedComment')) {
    const place = parseArea(node.attribute('ref') ?? '');
    const parent = byId.get(node.attribute('parentId') ?? '');
    const written = readOne(node, persons);
    if (parent) parent.replies.push(written);
    else if (place) {
      const comment = { ...written, row: place.row, column: place.column, resolved: node.flag('done'), replies: [] };
      byId.set(comment.id, comment);
      sheet.comments.push(comment);
    }
  }
}

function readOne(node: XmlNode, persons: Persons): CommentReplyState {
  const person = persons.get(node.attribute('personId') ?? '');
  const time = node.attribute('dT') ?? '1970-01-01T00:00:00';
  return {
    id: node.attribute('id') ?? '', content: node.child('text')?.text ?? '', authorName: person?.name ?? '', authorEmail: person?.email ?? '',
    created: new Date(/Z$/.test(time) ? time : `${time}Z`).toISOString(),
  };
}

function readNotes(part: XmlNode, sheet: SheetState): void {
  const authors = part.child('authors')?.all('author').map((node) => decodeText(node.text)) ?? [];
  for (const node of part.child('commentList')?.all('comment') ?? []) {
    const author = authors[node.number('authorId') ?? -1] ?? '';
    const place = parseArea(node.attribute('ref') ?? '');
    if (!place || author.startsWith('tc=')) continue;
    const text = decodeText(node.child('text')?.within('t').map((run) => run.text).join('') ?? '');
    const note: NoteState = { row: place.row, column: place.column, author, text };
    sheet.notes.push(note);
  }
}
