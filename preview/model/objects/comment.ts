import { assertCommentText, commentsChanged } from '../edit/commentRules';
import { assertAllowed } from '../edit/protectionRules';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { CommentReplyState, CommentState, SheetState } from '../state';
import { textArgument, truthArgument } from './arguments';
import { CommentReplyCollection } from './commentReplies';
import { Range } from './range';

/** What a comment and a reply have in common. Mentions are not kept here: a comment is plain text. */
abstract class Written extends HostObject {
  constructor(protected readonly session: Session, protected readonly sheet: SheetState, protected readonly comment: CommentState) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { Id: this.own().id };
  }

  get authorEmail(): string {
    return this.own().authorEmail;
  }

  get authorName(): string {
    return this.own().authorName;
  }

  get content(): string {
    return this.own().content;
  }

  set content(content: unknown) {
    const text = textArgument(content);
    assertCommentText(text);
    this.change(() => { this.own().content = text; });
  }

  get contentType(): 'Plain' {
    return 'Plain';
  }

  get creationDate(): string {
    return this.own().created;
  }

  get id(): string {
    return this.own().id;
  }

  get mentions(): readonly unknown[] {
    return [];
  }

  get richContent(): string {
    return this.own().content;
  }

  getLocation(): Range {
    const { row, column } = this.current();
    return new Range(this.session, this.sheet, { row, column, rows: 1, columns: 1 });
  }

  protected abstract readonly own: () => CommentReplyState;

  /** @throws OfficeError ItemNotFound when the comment or its sheet is gone */
  protected readonly current = (): CommentState => {
    if (!this.session.state.sheets.includes(this.sheet) || !this.sheet.comments.includes(this.comment)) throw excelError('ItemNotFound');
    return this.comment;
  };

  /** @throws OfficeError AccessDenied on a protected sheet */
  protected readonly change = (edit: () => void): void => {
    assertAllowed(this.sheet, 'allowEditObjects');
    edit();
    commentsChanged(this.session, this.sheet);
  };
}

export class Comment extends Written {
  protected override readonly own = (): CommentReplyState => this.current();

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.session, this.sheet, this.current());
  }

  get resolved(): boolean {
    return this.current().resolved;
  }

  set resolved(resolved: unknown) {
    this.change(() => { this.current().resolved = truthArgument(resolved); });
  }

  /** With all its replies. */
  delete(): void {
    this.current();
    this.change(() => { this.sheet.comments = this.sheet.comments.filter((other) => other !== this.comment); });
  }
}

export class CommentReply extends Written {
  constructor(session: Session, sheet: SheetState, comment: CommentState, private readonly state: CommentReplyState) {
    super(session, sheet, comment);
  }

  protected override readonly own = (): CommentReplyState => {
    if (!this.current().replies.includes(this.state)) throw excelError('ItemNotFound');
    return this.state;
  };

  /** That of the comment */
  get resolved(): boolean {
    return this.current().resolved;
  }

  delete(): void {
    this.own();
    this.change(() => { this.comment.replies = this.comment.replies.filter((other) => other !== this.state); });
  }

  getParentComment(): Comment {
    return new Comment(this.session, this.sheet, this.current());
  }
}
