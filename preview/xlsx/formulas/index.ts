export * from './mayReturnArray';
export * from './sharedFormula';
export * from './storedFormula';
export * from './typedFormula';
