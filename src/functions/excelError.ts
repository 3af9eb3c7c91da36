import type { Reason } from '../kpi';
import { displayLanguage } from './displayLanguage';
import { reasonText } from '../i18n';

/** The errors that Excel lets a function give. #REF! and #NAME? may only arrive. */
export type ErrorCode = '#N/A' | '#DIV/0!' | '#NUM!' | '#VALUE!' | '#NULL!';

const GIVEN_ON: ReadonlySet<string> = new Set(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!']);

/** Which of Excel's errors says this reason: absent, undefined, outside its domain, or of a wrong type or shape. */
export function errorCode(reason: Reason): ErrorCode {
  switch (reason.kind) {
    case 'missing':
    case 'emptyList':
    case 'tooFew':
    case 'noCompleteRow':
    case 'outsideBlock':
    case 'noLimit':
    case 'missingInRow':
    case 'notCovered':
      return '#N/A';
    case 'zeroDenominator':
      return '#DIV/0!';
    case 'outsideDomain':
    case 'overflow':
      return '#NUM!';
    case 'notANumber':
    case 'notAChoice':
    case 'rangeHasTwoLimits':
    case 'differentShapes':
    case 'notOneValue':
    case 'notAColumn':
    case 'tooManyCells':
    case 'noColumn':
      return '#VALUE!';
    case 'errorCell':
      return GIVEN_ON.has(reason.code) ? (reason.code as ErrorCode) : '#VALUE!';
  }
}

/** The reason as an error that Excel shows in a cell, with its words in the user's language. */
export function excelError(reason: Reason): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(reason) as CustomFunctions.ErrorCode, reasonText(reason, displayLanguage()));
}
