import fc from 'fast-check';
import { dateSerial, parseDate, type DateOrder } from '../../../src/cells';

const EPOCH = Date.UTC(1899, 11, 30);

test.each<[string, DateOrder, number | undefined]>([
  ['', 'dmy', undefined],
  ['0', 'dmy', undefined],
  ['-5', 'dmy', undefined],
  ['abc', 'dmy', undefined],
  ['#N/A', 'dmy', undefined],
  ['31.12.2017', 'dmy', 43100],
  ['31.12.2017', 'mdy', undefined],
  ['12/31/2017', 'mdy', 43100],
  ['12/31/2017', 'dmy', undefined],
  ['1/2/2017', 'dmy', 42767],
  ['1/2/2017', 'mdy', 42737],
  ['2017-12-31', 'dmy', 43100],
  ['2017-12-31', 'mdy', 43100],
  ['2017/12/31', 'ymd', 43100],
  ['2011-01-01 00:00:00.000', 'dmy', 40544],
  ['2011-01-01T12:00:00Z', 'ymd', 40544.5],
  ['2011-01-01T18:00:00+01:00', 'ymd', 40544.75],
  ['1/1/2011 6:00 PM', 'mdy', 40544.75],
  ['1/1/2011 12:00 AM', 'mdy', 40544],
  ['1/1/2011 13:00 PM', 'mdy', undefined],
  ['2011-01-01 24:00', 'ymd', undefined],
  ['31.12.17', 'dmy', 43100],
  ['31.12.29', 'dmy', 47483],
  ['31.12.30', 'dmy', 11323],
  ['17-12-31', 'ymd', 43100],
  ['31.02.2017', 'dmy', undefined],
  ['29.02.2016', 'dmy', 42429],
  ['29.02.2017', 'dmy', undefined],
  ['31/12-2017', 'dmy', undefined],
  ['31-Dec-2017', 'mdy', 43100],
  ['31. desember 2017', 'dmy', 43100],
  ['1 mai 2017', 'mdy', 42856],
  ['December 31, 2017', 'dmy', 43100],
  ['10 stk 2017', 'dmy', undefined],
  ['2017-12', 'dmy', 43070],
  ['des 2017', 'dmy', 43070],
  ['2017-13', 'dmy', undefined],
  ['1899-12-31', 'ymd', undefined],
  ['1900-01-01', 'ymd', 1],
  ['1900-02-28', 'ymd', 59],
  ['1900-02-29', 'ymd', undefined],
  ['1900-03-01', 'ymd', 61],
  ['9999-12-31', 'ymd', 2958465],
  ['20171231', 'ymd', undefined],
  ['1.2.3', 'dmy', undefined],
  ['192.168.1.1', 'dmy', undefined],
])('%j in order %s is %p', (text, order, serial) => {
  expect(parseDate(text, order)?.serial).toBe(serial);
});

test('every day from March 1900 on is the days since 30 December 1899', () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
    const date = new Date(EPOCH + serial * 86_400_000);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    expect(dateSerial(year, month, day)).toBe(serial);
    expect(parseDate(`${day}.${month}.${year}`, 'dmy')?.serial).toBe(serial);
    expect(parseDate(`${month}/${day}/${year}`, 'mdy')?.serial).toBe(serial);
    expect(parseDate(date.toISOString(), 'dmy')?.serial).toBe(serial);
  }));
});
