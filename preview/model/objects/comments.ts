import { addComment } from '../edit/commentRules';
import { resolveReference } from '../edit/reference';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { SheetState } from '../state';
import { optional, textArgument, wordArgument } from './arguments';
import { Comment } from './comment';
import { Range } from './range';

/** The comments of the workbook, or of one sheet. */
export class CommentCollection extends HostCollection<Comment> {
  constructor(private readonly session: Session, private readonly sheet: SheetState | undefined) {
    super();
  }

  _items(): Comment[] {
    const sheets = this.sheet ? [this.sheet] : this.session.state.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => new Comment(this.session, sheet, comment)));
  }

  add(cellAddress: unknown, content: unknown, contentType?: unknown): Comment {
    optional(contentType, (value) => wordArgument(value, ['Plain']));
    const { sheet, row, column } = this.cell(cellAddress);
    return new Comment(this.session, sheet, addComment(this.session, sheet, { row, column }, textArgument(content)));
  }

  getItem(key: string | number): Comment {
    const found = this._items().find((comment) => comment.id === key);
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): Comment | NullObject {
    return this._items().find((comment) => comment.id === key) ?? new NullObject();
  }

  getItemByCell(cellAddress: unknown): Comment {
    const { sheet, row, column } = this.cell(cellAddress);
    const found = sheet.comments.find((comment) => comment.row === row && comment.column === column);
    if (!found) throw excelError('ItemNotFound');
    return new Comment(this.session, sheet, found);
  }

  getItemByReplyId(replyId: unknown): Comment {
    const found = this._items().find((comment) => comment.replies._items().some((reply) => reply.id === replyId));
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  /** One cell: a range, or an address with its sheet.
   * @throws OfficeError InvalidArgument for more than one cell, and for an address that does not say its sheet */
  private readonly cell = (argument: unknown): { sheet: SheetState; row: number; column: number } => {
    const found = argument instanceof Range ? { sheet: argument._sheet(), area: argument._area() } : this.addressed(textArgument(argument));
    const { sheet, area } = found;
    if (area.rows !== 1 || area.columns !== 1 || (this.sheet && sheet !== this.sheet)) throw excelError('InvalidArgument');
    return { sheet, row: area.row, column: area.column };
  };

  private readonly addressed = (address: string): NonNullable<ReturnType<typeof resolveReference>> => {
    const found = address.includes('!') ? resolveReference(this.session.state, address, this.session.activeSheet) : undefined;
    if (!found) throw excelError('InvalidArgument');
    return found;
  };
}
