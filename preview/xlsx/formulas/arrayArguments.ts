/**
 * How an argument meets a block of cells, by the rules of Excel before dynamic arrays: `value` wants one value and
 * intersects, `range` takes a block of cells as it stands but not one that is computed, `array` takes both.
 */
export type ArgumentKind = 'value' | 'range' | 'array';

interface Signature {
  /** Kinds by position; the last `repeat` of them (default 1) go on repeating */
  readonly kinds: readonly ArgumentKind[];
  readonly repeat: number;
  readonly returnsArray: boolean;
}

const LETTERS: Readonly<Record<string, ArgumentKind>> = { v: 'value', r: 'range', a: 'array' };

/** `name:kinds`, kinds as letters (v, r, a), `*n` = the last n repeat. */
const SIGNATURES = new Map<string, Signature>();

function declare(list: string, returnsArray = false): void {
  for (const entry of list.trim().split(/\s+/)) {
    const [name, kinds, repeat] = entry.split(/[:*]/);
    SIGNATURES.set(name!, { kinds: [...kinds!].map((letter) => LETTERS[letter]!), repeat: Number(repeat ?? 1), returnsArray });
  }
}

/** Those that take whole blocks. A function that is not named takes single values only. */
declare(`
  SUM:r PRODUCT:r AVERAGE:r AVERAGEA:r MIN:r MINA:r MAX:r MAXA:r COUNT:r COUNTA:r COUNTBLANK:r MEDIAN:r MODE:r MODE.SNGL:r
  STDEV:r STDEVA:r STDEVP:r STDEV.S:r STDEV.P:r VAR:r VARA:r VARP:r VAR.S:r VAR.P:r GEOMEAN:r HARMEAN:r DEVSQ:r AVEDEV:r
  SKEW:r KURT:r SUMSQ:r GCD:r LCM:r AND:r OR:r XOR:r CONCAT:r TEXTJOIN:vvr NPV:vr
  SUMPRODUCT:a SUMX2MY2:a SUMX2PY2:a SUMXMY2:a LOOKUP:vaa CORREL:a COVAR:a COVARIANCE.P:a COVARIANCE.S:a PEARSON:a RSQ:a
  SLOPE:a INTERCEPT:a STEYX:a FORECAST:vaa FORECAST.LINEAR:vaa MDETERM:a IRR:rv MIRR:rvv XNPV:vaa XIRR:aav
  SUMIF:rvr AVERAGEIF:rvr COUNTIF:rv SUMIFS:rrv*2 AVERAGEIFS:rrv*2 COUNTIFS:rv*2 MAXIFS:rrv*2 MINIFS:rrv*2
  MATCH:vrv XMATCH:vavv VLOOKUP:vrvv HLOOKUP:vrvv SMALL:rv LARGE:rv PERCENTILE:rv PERCENTILE.INC:rv PERCENTILE.EXC:rv
  QUARTILE:rv QUARTILE.INC:rv QUARTILE.EXC:rv PERCENTRANK:rvv PERCENTRANK.INC:rvv RANK:vrv RANK.EQ:vrv RANK.AVG:vrv
  TRIMMEAN:rv SUBTOTAL:vr AGGREGATE:vvrr ROWS:a COLUMNS:a AREAS:r ISREF:r SHEET:r CELL:vr ISFORMULA:r FORMULATEXT:r
  NETWORKDAYS:vvr WORKDAY:vvr NETWORKDAYS.INTL:vvvr WORKDAY.INTL:vvvr IF:vvv IFERROR:vv IFNA:vv CHOOSE:vv`);

/** Those whose result may itself be a block. */
declare(`
  INDEX:rvvv OFFSET:rvvvv INDIRECT:vv TRANSPOSE:a MMULT:a MINVERSE:a FREQUENCY:a LINEST:a LOGEST:a TREND:a GROWTH:a
  MODE.MULT:r MUNIT:v XLOOKUP:vaavvv FILTER:a SORT:a SORTBY:a UNIQUE:a SEQUENCE:v RANDARRAY:v TEXTSPLIT:v HSTACK:a VSTACK:a
  TOCOL:a TOROW:a TAKE:a DROP:a EXPAND:a WRAPROWS:a WRAPCOLS:a CHOOSECOLS:a CHOOSEROWS:a MAP:a REDUCE:a SCAN:a BYROW:a
  BYCOL:a MAKEARRAY:a GROUPBY:a PIVOTBY:a`, true);

const SINGLE_VALUES: Signature = { kinds: ['value'], repeat: 1, returnsArray: false };

export function returnsArray(functionName: string): boolean {
  return (SIGNATURES.get(functionName.toUpperCase()) ?? SINGLE_VALUES).returnsArray;
}

export function argumentKind(functionName: string, index: number): ArgumentKind {
  const { kinds, repeat } = SIGNATURES.get(functionName.toUpperCase()) ?? SINGLE_VALUES;
  if (index < kinds.length) return kinds[index]!;
  return kinds[kinds.length - repeat + ((index - kinds.length) % repeat)]!;
}
