import { addReply } from '../edit/commentRules';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { CommentState, SheetState } from '../state';
import { optional, textArgument, wordArgument } from './arguments';
import { CommentReply } from './comment';

export class CommentReplyCollection extends HostCollection<CommentReply> {
  constructor(private readonly session: Session, private readonly sheet: SheetState, private readonly comment: CommentState) {
    super();
  }

  _items(): CommentReply[] {
    return this.comment.replies.map((reply) => new CommentReply(this.session, this.sheet, this.comment, reply));
  }

  add(content: unknown, contentType?: unknown): CommentReply {
    optional(contentType, (value) => wordArgument(value, ['Plain']));
    return new CommentReply(this.session, this.sheet, this.comment, addReply(this.session, this.sheet, this.comment, textArgument(content)));
  }

  getItem(key: string | number): CommentReply {
    const found = this._items().find((reply) => reply.id === key);
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): CommentReply | NullObject {
    return this._items().find((reply) => reply.id === key) ?? new NullObject();
  }
}
