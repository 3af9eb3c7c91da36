import type { PageName } from '../../src/taskpane/navigation';

export interface GuideText {
  readonly title: string;
  /** What it is, before the pages */
  readonly opening: readonly GuideSection[];
  readonly pagesTitle: string;
  /** A paragraph each; the page's own name stands above */
  readonly pages: Readonly<Record<PageName, readonly string[]>>;
  readonly closing: readonly GuideSection[];
  /** What a picture shows, for those who do not see it */
  readonly picture: (page: string, width: number) => string;
}

export interface GuideSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}
