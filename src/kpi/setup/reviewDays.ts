/** A definition that nobody has looked at for so long may not be what people count by. Apart from the review, which needs the library: the pane's first page does not. */
export const REVIEW_DAYS = 365;
