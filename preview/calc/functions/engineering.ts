import * as formulajs from '@formulajs/formulajs';
import { FunctionTable } from './define';
import { scalarFromFormulajs } from './fromFormulajs';

const text1 = (compute: (...args: never[]) => unknown) => scalarFromFormulajs(compute, ['text']);
const textAndPlaces = (compute: (...args: never[]) => unknown) => scalarFromFormulajs(compute, ['text', 'number'], 1);
const numberAndPlaces = (compute: (...args: never[]) => unknown) => scalarFromFormulajs(compute, ['number', 'number'], 1);
const numbers2 = (compute: (...args: never[]) => unknown) => scalarFromFormulajs(compute, ['number', 'number']);

/** Number systems, bits and units: the library's, unchanged. */
export const engineering: FunctionTable = {
  BIN2DEC: text1(formulajs.BIN2DEC),
  BIN2HEX: textAndPlaces(formulajs.BIN2HEX),
  BIN2OCT: textAndPlaces(formulajs.BIN2OCT),
  DEC2BIN: numberAndPlaces(formulajs.DEC2BIN),
  DEC2HEX: numberAndPlaces(formulajs.DEC2HEX),
  DEC2OCT: numberAndPlaces(formulajs.DEC2OCT),
  HEX2BIN: textAndPlaces(formulajs.HEX2BIN),
  HEX2DEC: text1(formulajs.HEX2DEC),
  HEX2OCT: textAndPlaces(formulajs.HEX2OCT),
  OCT2BIN: textAndPlaces(formulajs.OCT2BIN),
  OCT2DEC: text1(formulajs.OCT2DEC),
  OCT2HEX: textAndPlaces(formulajs.OCT2HEX),
  BITAND: numbers2(formulajs.BITAND),
  BITOR: numbers2(formulajs.BITOR),
  BITXOR: numbers2(formulajs.BITXOR),
  BITLSHIFT: numbers2(formulajs.BITLSHIFT),
  BITRSHIFT: numbers2(formulajs.BITRSHIFT),
  DELTA: numberAndPlaces(formulajs.DELTA),
  GESTEP: numberAndPlaces(formulajs.GESTEP),
  ERF: numberAndPlaces(formulajs.ERF),
  ERFC: scalarFromFormulajs(formulajs.ERFC, ['number']),
  CONVERT: scalarFromFormulajs(formulajs.CONVERT, ['number', 'text', 'text']),
  ROMAN: scalarFromFormulajs(formulajs.ROMAN, ['number']),
  ARABIC: text1(formulajs.ARABIC),
  BASE: scalarFromFormulajs(formulajs.BASE, ['number', 'number', 'number'], 2),
  DECIMAL: scalarFromFormulajs(formulajs.DECIMAL, ['text', 'number']),
};
