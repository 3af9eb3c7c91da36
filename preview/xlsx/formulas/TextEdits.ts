/** Replacements within a text, made all at once so that their positions may be those of the text as it was. */
export class TextEdits {
  private readonly edits: { start: number; end: number; text: string; order: number }[] = [];

  constructor(private readonly original: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  get result(): string {
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    let text = '';
    let position = 0;
    for (const edit of sorted) {
      text += this.original.slice(position, edit.start) + edit.text;
      position = edit.end;
    }
    return text + this.original.slice(position);
  }
}
