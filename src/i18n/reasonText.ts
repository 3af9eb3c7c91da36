import type { Argument, Reason } from '../kpi';
import { choiceWords } from './choiceOf';
import * as en from './en/errors';
import { parameters as enParameters } from './en/parameters';
import { errorName } from './errorName';
import type { Language } from './language';
import * as nb from './nb/errors';
import { parameters as nbParameters } from './nb/parameters';

const ERROR_WORDS = { en, nb };
const PARAMETER_NAMES: Readonly<Record<Language, Readonly<Record<Argument, string>>>> = { en: enParameters, nb: nbParameters };
const TRUTH = { en: { true: 'TRUE', false: 'FALSE' }, nb: { true: 'SANN', false: 'USANN' } };

/** Says a reason in words: which argument, and why. */
export function reasonText(reason: Reason, language: Language): string {
  const { errors, domains } = ERROR_WORDS[language];
  const names = PARAMETER_NAMES[language];
  switch (reason.kind) {
    case 'missing':
    case 'emptyList':
    case 'outsideBlock':
    case 'notOneValue':
      return errors[reason.kind](names[reason.argument]);
    case 'noCompleteRow':
    case 'differentShapes':
    case 'tooManyCells':
      return errors[reason.kind](names[reason.arguments[0]], names[reason.arguments[1]]);
    case 'missingInRow':
      return errors.missingInRow(names[reason.argument], reason.row);
    case 'noColumn':
      return errors.noColumn(names[reason.argument], reason.column);
    case 'notCovered':
      return errors.notCovered(names[reason.argument], names[reason.by]);
    case 'zeroDenominator':
      return errors.zeroDenominator(reason.arguments.map((argument) => names[argument]).join(', '));
    case 'outsideDomain':
      return errors.outsideDomain(names[reason.argument], domains[reason.domain]);
    case 'notANumber':
      return errors.notANumber(names[reason.argument], shown(reason.found, language));
    case 'notAChoice':
      return errors.notAChoice(names[reason.argument], shown(reason.found, language), listed(choiceWords(reason.choices, language), language));
    case 'errorCell':
      return errors.errorCell(names[reason.argument], errorName(reason.code, language));
    case 'rangeHasTwoLimits':
    case 'noLimit':
    case 'overflow':
      return errors[reason.kind];
  }
}

function shown(found: string | number | boolean, language: Language): string {
  if (typeof found === 'string') return `"${found}"`;
  return typeof found === 'boolean' ? TRUTH[language][`${found}`] : String(found);
}

function listed(words: readonly string[], language: Language): string {
  return `${words.slice(0, -1).join(', ')} ${ERROR_WORDS[language].errors.or} ${words.at(-1)}`;
}
