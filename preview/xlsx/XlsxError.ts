export type XlsxProblem = 'notZip' | 'encrypted' | 'olderFormat' | 'otherDocument' | 'damaged';

/** A file that cannot be opened as a workbook; the message says in words what it is instead. */
export class XlsxError extends Error {
  constructor(readonly problem: XlsxProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'XlsxError';
  }
}
