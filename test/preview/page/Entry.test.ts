import { Entry } from '../../../preview/page/Entry';

const SHEET = { id: '{1}', name: 'Sheet1' };
const OTHER = { id: '{2}', name: 'My data' };
const B2 = { row: 1, column: 1, rows: 1, columns: 1 };
const B2_C3 = { ...B2, rows: 2, columns: 2 };

function typed(text: string): Entry {
  const entry = new Entry(SHEET.id, { row: 4, column: 0 }, '', 'enter');
  entry.type(text, text.length);
  return entry;
}

describe('pointing at cells while a formula is typed', () => {
  it.each([
    ['=', true], ['=SUM(', true], ['=A1+', true], ['=IF(A1;', true], ['=A1', false], ['12', false], ['', false], ['=SUM(A1)', false], ['="a"&', true],
  ])('%p takes a reference: %p', (text, expected) => {
    expect(typed(text).takesReference).toBe(expected);
  });

  it('pointing on replaces the reference, typing on keeps it', () => {
    const entry = typed('=SUM(');
    entry.point(B2, SHEET);
    expect([entry.text, entry.isPointing]).toEqual(['=SUM(B2', true]);
    entry.point(B2_C3, SHEET);
    expect(entry.text).toBe('=SUM(B2:C3');
    entry.type('=SUM(B2:C3,', 11);
    entry.point(B2, OTHER);
    expect(entry.text).toBe("=SUM(B2:C3,'My data'!B2");
  });
});

describe('F4', () => {
  it('turns the reference before the caret round', () => {
    const entry = typed('=2*A1');
    const seen = Array.from({ length: 4 }, () => {
      entry.turnReference();
      return entry.text;
    });
    expect(seen).toEqual(['=2*$A$1', '=2*A$1', '=2*$A1', '=2*A1']);
  });

  it.each([['A1', 'A1'], ['=SUM(', '=SUM('], ['=A1:B2', '=$A$1:$B$2'], ['=', '=']])('%p becomes %p', (text, expected) => {
    const entry = typed(text);
    entry.turnReference();
    expect(entry.text).toBe(expected);
  });
});
