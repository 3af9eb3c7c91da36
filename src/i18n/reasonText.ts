import type { Argument, Reason } from '../kpi';
import { choiceWords } from './choiceOf';
import { domains as enDomains, errors as enErrors } from './en/errors';
import { errorName } from './errorName';
import type { Language } from './language';
import { domains as nbDomains, errors as nbErrors } from './nb/errors';
import { parameters as nbParameters } from './nb/parameters';

const ERROR_WORDS = { en: { errors: enErrors, domains: enDomains }, nb: { errors: nbErrors, domains: nbDomains } };
const TRUTH = { en: { true: 'TRUE', false: 'FALSE' }, nb: { true: 'SANN', false: 'USANN' } };

/** Says a reason in words: which argument, and why. */
export function reasonText(reason: Reason, language: Language): string {
  const { errors, domains } = ERROR_WORDS[language];
  switch (reason.kind) {
    case 'missing':
    case 'emptyList':
    case 'outsideBlock':
    case 'notOneValue':
    case 'notAColumn':
      return errors[reason.kind](nameOf(reason.argument, language));
    case 'tooFew':
      return errors.tooFew(nameOf(reason.argument, language), reason.least);
    case 'noCompleteRow':
    case 'differentShapes':
    case 'tooManyCells':
      return errors[reason.kind](nameOf(reason.arguments[0], language), nameOf(reason.arguments[1], language));
    case 'missingInRow':
      return errors.missingInRow(nameOf(reason.argument, language), reason.row);
    case 'noColumn':
      return errors.noColumn(nameOf(reason.argument, language), reason.column);
    case 'notCovered':
      return errors.notCovered(nameOf(reason.argument, language), nameOf(reason.by, language));
    case 'zeroDenominator':
      return errors.zeroDenominator(reason.arguments.map((argument) => nameOf(argument, language)).join(', '));
    case 'outsideDomain':
      return errors.outsideDomain(nameOf(reason.argument, language), domains[reason.domain]);
    case 'notANumber':
      return errors.notANumber(nameOf(reason.argument, language), shown(reason.found, language));
    case 'notAChoice':
      return errors.notAChoice(nameOf(reason.argument, language), shown(reason.found, language), listed(choiceWords(reason.choices, language), language));
    case 'errorCell':
      return errors.errorCell(nameOf(reason.argument, language), errorName(reason.code, language));
    case 'rangeHasTwoLimits':
    case 'noLimit':
    case 'overflow':
      return errors[reason.kind];
  }
}

/** English names are the arguments' own, so that no list of them has to be loaded with the functions; a test holds the two together. */
function nameOf(argument: Argument, language: Language): string {
  return language === 'nb' ? nbParameters[argument] : argument;
}

function shown(found: string | number | boolean, language: Language): string {
  if (typeof found === 'string') return `"${found}"`;
  return typeof found === 'boolean' ? TRUTH[language][`${found}`] : String(found);
}

function listed(words: readonly string[], language: Language): string {
  return `${words.slice(0, -1).join(', ')} ${ERROR_WORDS[language].errors.or} ${words.at(-1)}`;
}
