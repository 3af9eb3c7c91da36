import { reasonText, words } from '../../src/i18n';
import type { Reason } from '../../src/kpi';

describe('reasons in words', () => {
  it.each<[Reason, string, string]>([
    [{ kind: 'missing', argument: 'actual' }, 'actual is missing. An empty cell is not zero.', 'resultat mangler. En tom celle er ikke null.'],
    [
      { kind: 'emptyList', argument: 'scores' },
      'scores holds nothing that counts. Empty cells, text and TRUE/FALSE are skipped.',
      'svar inneholder ingenting som teller. Tomme celler, tekst og SANN/USANN hoppes over.',
    ],
    [
      { kind: 'noCompleteRow', arguments: ['openedDates', 'closedDates'] },
      'No row has both openedDates and closedDates. Empty cells, text and TRUE/FALSE are skipped.',
      'Ingen rad har både åpningsdatoer og avslutningsdatoer. Tomme celler, tekst og SANN/USANN hoppes over.',
    ],
    [
      { kind: 'tooFew', argument: 'actuals', least: 2 },
      'actuals needs at least 2 numbers. Empty cells, text and TRUE/FALSE are skipped.',
      'resultater må ha minst 2 tall. Tomme celler, tekst og SANN/USANN hoppes over.',
    ],
    [
      { kind: 'outsideDomain', argument: 'winRate', domain: 'share' },
      'winRate must be a share from 0 to 1 (25 % is 0.25).',
      'vinnrate må være en andel fra 0 til 1 (25 % er 0,25).',
    ],
    [
      { kind: 'outsideDomain', argument: 'customersLost', domain: 'notAboveStart' },
      'customersLost must not be more than the customers at the start (leave out those who also came in the period).',
      'tapteKunder kan ikke være flere enn kundene ved start (hold utenfor dem som også kom til i perioden).',
    ],
    [
      { kind: 'notAChoice', argument: 'method', choices: 'landingMethod', found: 'guess' },
      'method cannot be "guess". Use pace, runrate or trend.',
      'metode kan ikke være "guess". Bruk tempo, snitt eller trend.',
    ],
    [{ kind: 'zeroDenominator', arguments: ['won', 'lost'] }, 'Division by 0: won, lost.', 'Divisjon med 0: vunnet, tapt.'],
    [
      { kind: 'outsideDomain', argument: 'scores', domain: 'wholeScoreTo10' },
      'scores must be whole scores from 0 to 10.',
      'svar må være hele tall fra 0 til 10.',
    ],
    [{ kind: 'notANumber', argument: 'target', found: '12,5' }, 'target must be a number, not "12,5".', 'mål må være et tall, ikke "12,5".'],
    [{ kind: 'notANumber', argument: 'target', found: true }, 'target must be a number, not TRUE.', 'mål må være et tall, ikke SANN.'],
    [
      { kind: 'notAChoice', argument: 'direction', choices: 'direction', found: 'up' },
      'direction cannot be "up". Use higher, lower or range.',
      'retning kan ikke være "up". Bruk høyere, lavere eller intervall.',
    ],
    [{ kind: 'notAChoice', argument: 'by', choices: 'breakdownOrder', found: 2 }, 'by cannot be 2. Use value or key.', 'sortering kan ikke være 2. Bruk verdi eller gruppe.'],
    [
      { kind: 'differentShapes', arguments: ['keys', 'values'] },
      'keys and values must have the same number of rows and columns.',
      'grupper og verdier må ha like mange rader og kolonner.',
    ],
    [{ kind: 'outsideBlock', argument: 'target' }, 'target has fewer rows or columns than the other arguments.', 'mål har færre rader eller kolonner enn de andre argumentene.'],
    [{ kind: 'errorCell', argument: 'values', code: '#REF!' }, 'values holds the error #REF!.', 'verdier inneholder feilen #REF!.'],
    [{ kind: 'errorCell', argument: 'values', code: '#N/A' }, 'values holds the error #N/A.', 'verdier inneholder feilen #I/T.'],
    [
      { kind: 'missingInRow', argument: 'dueDates', row: 3 },
      'dueDates is missing in row 3, which counts. Text is neither a number nor a date.',
      'forfallsdatoer mangler i rad 3, som teller med. Tekst er verken tall eller dato.',
    ],
    [
      { kind: 'notCovered', argument: 'receivables', by: 'sales' },
      'receivables is more than all of sales: give a longer list.',
      'kundefordringer er større enn alt i omsetning: oppgi en lengre liste.',
    ],
    [{ kind: 'notOneValue', argument: 'days' }, 'days must be one value here, not a list.', 'dager må være én verdi her, ikke en liste.'],
    [{ kind: 'notAColumn', argument: 'annual' }, 'annual must be one value or a column of them.', 'årsmål må være én verdi eller en kolonne med verdier.'],
    [
      { kind: 'tooManyCells', arguments: ['rowKeys', 'columnKeys'] },
      'rowKeys and columnKeys have too many different entries for one table.',
      'radgrupper og kolonnegrupper har for mange ulike verdier til én tabell.',
    ],
    [
      { kind: 'noColumn', argument: 'targets', column: 'P07' },
      'targets has no column P07. Give the whole table with its header row, such as KpiCatalogue[#All].',
      'måltall har ingen kolonne P07. Oppgi hele tabellen med overskriftsraden, for eksempel KpiCatalogue[#Alle].',
    ],
    [{ kind: 'noLimit' }, 'Give a lower limit, an upper limit or both.', 'Oppgi en nedre grense, en øvre grense eller begge.'],
    [{ kind: 'overflow' }, 'The result is too large for a cell.', 'Resultatet er for stort for en celle.'],
  ])('%j', (reason, en, nb) => {
    expect(reasonText(reason, 'en')).toBe(en);
    expect(reasonText(reason, 'nb')).toBe(nb);
  });

  it('may name an English argument by its key', () => {
    for (const [argument, name] of Object.entries(words('en').parameters)) expect(name).toBe(argument);
  });

  it('points from a range to the functions that measure one', () => {
    for (const language of ['en', 'nb'] as const) {
      expect(reasonText({ kind: 'rangeHasTwoLimits' }, language)).toMatch(/INRANGE.*RANGEVARIANCE/);
    }
  });
});

describe.each(['en', 'nb'] as const)('what Excel refuses, %s', (language) => {
  const { excelFailed } = words(language).setup.reasons;

  it.each(['InvalidOperationInCellEditMode', 'ItemNotFound', 'AccessDenied', 'ConnectionFailure'])('%s is said with what to do about it', (excelCode) => {
    expect(excelFailed({ excelCode, message: 'Excel’s own words' })).toMatch(new RegExp(`^(?!.*own words).{20,} \\(${excelCode}\\)$`));
  });

  it('anything else is said in Excel’s own words', () => {
    expect(excelFailed({ excelCode: 'GeneralException', message: 'Excel’s own words' })).toContain('Excel’s own words (GeneralException)');
  });
});
