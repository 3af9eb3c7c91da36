import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { CommentReplyState, CommentState, SheetState } from '../state';
import { assertAllowed } from './protectionRules';

const LONGEST_COMMENT = 32_767;

/** @throws OfficeError InvalidArgument for a text that is empty or too long */
export function assertCommentText(text: string): void {
  if (text === '' || text.length > LONGEST_COMMENT) throw excelError('InvalidArgument');
}

/** @throws OfficeError ItemAlreadyExists where the cell has a comment, AccessDenied on a protected sheet */
export function addComment(session: Session, sheet: SheetState, place: { row: number; column: number }, content: string): CommentState {
  assertAllowed(sheet, 'allowEditObjects');
  if (sheet.comments.some(({ row, column }) => row === place.row && column === place.column)) throw excelError('ItemAlreadyExists');
  const comment: CommentState = { ...written(session, content), row: place.row, column: place.column, resolved: false, replies: [] };
  sheet.comments.push(comment);
  commentsChanged(session, sheet);
  return comment;
}

export function addReply(session: Session, sheet: SheetState, comment: CommentState, content: string): CommentReplyState {
  assertAllowed(sheet, 'allowEditObjects');
  const reply = written(session, content);
  comment.replies.push(reply);
  commentsChanged(session, sheet);
  return reply;
}

export function commentsChanged(session: Session, sheet: SheetState): void {
  session.record({ kind: 'sheetChanged', sheetId: sheet.id });
}

function written(session: Session, content: string): CommentReplyState {
  assertCommentText(content);
  const { name, email } = session.workbook.user;
  return { id: session.state.newId(), content, authorName: name, authorEmail: email, created: new Date().toISOString() };
}
