import { withDecimals } from '../../../preview/page/decimals';

describe('decimals', () => {
  it.each([
    ['0', 1, '0.0'], ['0.0', 1, '0.00'], ['0.00', -1, '0.0'], ['0.0', -1, '0'], ['0', -1, '0'], ['#,##0', 1, '#,##0.0'], ['0%', 1, '0.0%'],
    ['0.0;-0.0', 1, '0.00;-0.00'], ['#,##0 "kr 0.0"', 1, '#,##0.0 "kr 0.0"'], ['[Red]0', 1, '[Red]0.0'], ['\\00', 1, '\\00.0'],
  ] as const)('%s and %d more is %s', (code, by, expected) => {
    expect(withDecimals(code, by)).toBe(expected);
  });
});
