/** A threaded comment at a cell; its replies have the same author's details and no cell of their own. */
export interface CommentReplyState {
  readonly id: string;
  content: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601, UTC */
  readonly created: string;
}

export interface CommentState extends CommentReplyState {
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentReplyState[];
}

/** A note of the old kind, which the interface reaches from ExcelApi 1.18 on: kept where a file has it. */
export interface NoteState {
  row: number;
  column: number;
  readonly author: string;
  readonly text: string;
}
