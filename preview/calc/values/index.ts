export * from './broadcast';
export * from './coercion';
export * from './comparison';
export * from './errors';
export * from './Matrix';
export * from './operand';
export * from './Reference';
