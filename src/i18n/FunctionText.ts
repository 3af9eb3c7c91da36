/** What help, the pane and the reference say about one KPI function. */
export interface FunctionText {
  /** One sentence: what it computes, by which variant. Excel shows it while a formula is typed. */
  readonly description: string;
  /** Each parameter's help, in the order of the parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly result: string;
  /** Which of the definitions in use this one is, and what to mind. */
  readonly variant: string;
  /** Which errors it gives, and when. */
  readonly errors: string;
}
