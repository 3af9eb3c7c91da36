import { areaAddress, CommentReplyState, SheetState } from '../../model';
import { element, encodeText, textElement, XlsxPackageWriter } from '../package';
import { MAIN } from '../sheets';
import { noteShapes } from './noteShapes';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const OFFICE_2017 = 'http://schemas.microsoft.com/office/2017/10/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What a program without threaded comments shows, before the comment itself. */
const OLDER = '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ';

/** The people who wrote comments, once for the whole file. */
class Persons {
  private readonly ids = new Map<string, { id: string; name: string; email: string }>();

  idOf({ authorName: name, authorEmail: email }: CommentReplyState): string {
    const key = `${name}\n${email}`;
    const known = this.ids.get(key);
    if (known) return known.id;
    const id = `{${(this.ids.size + 1).toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
    this.ids.set(key, { id, name, email });
    return id;
  }

  xml(): string {
    return element('personList', { xmlns: THREADED, 'xmlns:x': MAIN },
      ...[...this.ids.values()].map(({ id, name, email }) => element('person', { displayName: name, id, userId: email || name, providerId: 'None' })));
  }

  get isEmpty(): boolean {
    return this.ids.size === 0;
  }
}

/**
 * Adds the comments and notes of all sheets to a file. Excel keeps a comment twice: as a thread, and as a note for those who
 * know no threads, bound to the first by its author's name.
 * @returns for each sheet the relationship to the shapes of its notes, where it has any
 */
export function addComments(file: XlsxPackageWriter, workbookPath: string, sheets: readonly { readonly sheet: SheetState; readonly path: string }[]): (string | undefined)[] {
  const persons = new Persons();
  const shapes = sheets.map(({ sheet, path }, index) => {
    if (sheet.comments.length + sheet.notes.length === 0) return undefined;
    const number = index + 1;
    if (sheet.comments.length > 0) {
      file.add(`xl/threadedComments/threadedComment${number}.xml`, 'application/vnd.ms-excel.threadedcomments+xml', threadsXml(sheet, persons));
      file.relate(path, `${OFFICE_2017}/threadedComment`, `xl/threadedComments/threadedComment${number}.xml`);
    }
    file.add(`xl/comments${number}.xml`, `${SHEETML}.comments+xml`, notesXml(sheet));
    file.relate(path, 'comments', `xl/comments${number}.xml`);
    file.add(`xl/drawings/vmlDrawing${number}.vml`, 'application/vnd.openxmlformats-officedocument.vmlDrawing', noteShapes([...sheet.comments, ...sheet.notes]));
    return file.relate(path, 'vmlDrawing', `xl/drawings/vmlDrawing${number}.vml`);
  });
  if (!persons.isEmpty) {
    file.add('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml', persons.xml());
    file.relate(workbookPath, `${OFFICE_2017}/person`, 'xl/persons/person.xml');
  }
  return shapes;
}

function cell({ row, column }: { row: number; column: number }): string {
  return areaAddress({ row, column, rows: 1, columns: 1 });
}

function threadsXml(sheet: SheetState, persons: Persons): string {
  const one = (comment: CommentReplyState, ref: string, more: { parentId?: string; done?: boolean }): string =>
    element('threadedComment', { ref, dT: comment.created.replace(/Z$/, ''), personId: persons.idOf(comment), id: comment.id, ...more }, textElement('text', comment.content));
  return element('ThreadedComments', { xmlns: THREADED, 'xmlns:x': MAIN }, ...sheet.comments.flatMap((comment) => [
    one(comment, cell(comment), comment.resolved ? { done: true } : {}),
    ...comment.replies.map((reply) => one(reply, cell(comment), { parentId: comment.id })),
  ]));
}

function notesXml(sheet: SheetState): string {
  const older = sheet.comments.map((comment) => ({
    ...comment, author: `tc=${comment.id}`, text: OLDER + comment.content + comment.replies.map(({ content }) => `\nReply:\n    ${content}`).join(''),
  }));
  const all = [...older, ...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const authors = [...new Set(all.map(({ author }) => author))];
  return element('comments', { xmlns: MAIN },
    element('authors', undefined, ...authors.map((author) => textElement('author', encodeText(author)))),
    element('commentList', undefined, ...all.map((note) =>
      element('comment', { ref: cell(note), authorId: authors.indexOf(note.author), shapeId: 0 }, element('text', undefined, textElement('t', encodeText(note.text)))))));
}
