/**
 * Functions that came after the file format was fixed (Excel 2010 and later): files store them with `_xlfn.` before
 * the name, or an older Excel would take the file for damaged.
 */
const STORED_WITH_XLFN = new Set(`
  ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
  CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA
  LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT
  REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH
  T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.trim().split(/\s+/));

/** Two that clashed with names of the worksheet itself bear one prefix more. */
const STORED_WITH_XLWS = new Set(['FILTER', 'SORT']);

/** Excel's own functions with a dot in their name that files store as they are. Any other dotted name is an add-in's. */
const PLAIN_WITH_DOT = new Set(['ERROR.TYPE', 'NETWORKDAYS.INTL', 'WORKDAY.INTL', 'ISO.CEILING', 'ECMA.CEILING']);

/** A function of an add-in, stored as `_xldudf_KPI_NPS`. */
export function isAddInFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes('.') && !STORED_WITH_XLFN.has(upper) && !PLAIN_WITH_DOT.has(upper) && !upper.startsWith('_');
}

export function storedFunctionName(name: string): string {
  const upper = name.toUpperCase();
  if (STORED_WITH_XLWS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (STORED_WITH_XLFN.has(upper)) return `_xlfn.${upper}`;
  if (isAddInFunction(name)) return `_xldudf_${upper.replaceAll('.', '_')}`;
  return name;
}

/** Older writers of files put `_xlfn.` before more names than Excel does; whatever bears it loses it. */
export function typedFunctionName(stored: string): string {
  const addIn = /^_xldudf_(.+)$/i.exec(stored);
  if (addIn) return addIn[1]!.replaceAll('_', '.');
  return stored.replace(/^(_xlfn\.)?(_xlws\.)?/i, '');
}
