/** Dates of every form, and the order of text dates decided by the whole sheet or not at all. */
import fc from 'fast-check';
import { NO_DAY, dayFromIso, dayOf, isoOf } from '../../src/receivables/days';
import { UNREADABLE_DAY, isPacked, packParts, readTextDate, resolveParts, unpackParts } from '../../src/ledger/text-dates';
import type { CellValue } from '../../src/ledger/ledger';
import { dueDates, problemsOf, theLedger, whyRefused } from '../a/ledger-sheets';

const iso = (text: string): string | number => { const day = readTextDate(text); return day > 0 ? isoOf(day) : day; };

describe('one text date', () => {
  it.each(['2026-07-16', '2026/7/16', '2026-07-16T10:20:30Z', '20260716.0', '2026-07-16 00:00:00', '16 Jul 2026', '16. Juli 2026', '16 juillet 2026', '16 de julio de 2026', '16 luglio 2026', '16 juli 2026', 'Jul 16, 2026', 'July 16th, 2026',
    '16-Jul-26', '16-JUL-2026', 'Thursday, July 16, 2026', 'Thu 16 Jul 2026', 'jeudi 16 juillet 2026', '2026 Jul 16', '20260716', '46219', ' 2026-07-16 ', '16.Jul.2026', '2026年7月16日', '2026년 7월 16일', '="2026-07-16"', '="16 Jul 2026"'])('%s is 16 July 2026', (text) => {
    expect(iso(text)).toBe('2026-07-16');
  });

  it.each(['3 März 2026', '3 mars 2026', '3 marzo 2026', '3 maart 2026', '3-mrt-26', '3. Mrz. 2026', 'Mar 3 2026'])('%s is 3 March 2026', (text) => expect(iso(text)).toBe('2026-03-03'));

  it.each(['', '-', 'n/a', '00.00.0000', '0000-00-00', '  ', '1/1/1900', '01/01/0001', '0001-01-01T00:00:00', '12/31/9999', '9999-12-31', '12/30/1899'])('"%s" is no date at all', (text) => expect(readTextDate(text)).toBe(NO_DAY));

  it.each([['mié, 5. ago 2026', '2026-08-05'], ['vie, 4. sep 2026', '2026-09-04'], ['jue, 6. ago 2026', '2026-08-06'], ['mar, 5. may 2026', '2026-05-05'], ['mar. 3 mars 2026', '2026-03-03'], ['tor 6 aug 2026', '2026-08-06'], ['śr 5 sie 2026', '2026-08-05'], ['qua 5 ago 2026', '2026-08-05']])('"%s" with its day of the week is %s', (text, day) => expect(iso(text)).toBe(day));
  it.each(['mié 15/04/2026', 'jue 15/04/2026', 'vie 15/04/2026', 'mar 15/04/2026', 'ons 15/04/2026'])('"%s" is the same date without its day of the week', (text) => expect(readTextDate(text)).toBe(readTextDate('15/04/2026')));
  it.each(['31/02/2013', '2013-02-30', 'hello', '12/2026', '1/2/3/4', 'Total', '99/99/9999', '32 Jan 2026', '5 Foo 2026', '1e5', '123456789'])('"%s" is unreadable', (text) => expect(readTextDate(text)).toBe(UNREADABLE_DAY));

  it.each([['4/3/2026', 'mdy', '2026-04-03'], ['4/3/2026', 'dmy', '2026-03-04'], ['4.3.26', 'dmy', '2026-03-04'], ['26/04/03', 'ymd', '2026-04-03'], ['04-03-99', 'mdy', '1999-04-03'], ['4/3/2026 9:05 PM', 'mdy', '2026-04-03']] as const)('%s as %s is %s', (text, order, expected) => {
    const packed = readTextDate(text);
    expect(isPacked(packed)).toBe(true);
    expect(isoOf(resolveParts(packed, order) ?? 0)).toBe(expected);
  });

  it('packs and unpacks any parts', () => {
    fc.assert(fc.property(fc.nat(99), fc.nat(99), fc.nat(9999), (first, second, third) => {
      const packed = packParts(first, second, third);
      expect(isPacked(packed)).toBe(true);
      expect(unpackParts(packed)).toEqual([first, second, third]);
    }));
  });
});

const sheet = (rows: readonly (readonly [CellValue, CellValue])[], headings: readonly string[] = ['Invoice date', 'Due date']): CellValue[][] =>
  [['Customer', 'Invoice', ...headings, 'Balance'], ...rows.map(([issued, due], index) => ['Acme', `I${index}`, issued, due, 100 + index])];

describe('the order of a column', () => {
  it('one part above 12 decides the column', () => {
    const ledger = theLedger(sheet([['01/02/2026', '03/03/2026'], ['25/02/2026', '27/03/2026']]));
    expect(ledger.dateOrder).toBe('dmy');
    expect(dueDates(ledger)).toEqual(['2026-03-03', '2026-03-27']);
  });

  it('another column decides one that has no such part', () => {
    const ledger = theLedger(sheet([['01/02/2026', '01/31/2026'], ['03/04/2026', '03/30/2026']]));
    expect(ledger.dateOrder).toBe('mdy');
    expect(isoOf(ledger.book.entries.issuedOn[0])).toBe('2026-01-02');
  });

  it('nothing decides: refused, and read when the mapping says it', () => {
    const rows = sheet([['01/02/2026', '02/03/2026'], ['05/04/2026', '06/05/2026']]);
    expect(whyRefused(rows)).toBe('ambiguous-dates');
    expect(dueDates(theLedger(rows, { mapping: { dateOrder: 'mdy' } }))).toEqual(['2026-02-03', '2026-06-05']);
  });

  it('constant terms decide', () => {
    // Thirty days each as day/month; as month/day the distances differ.
    const rows = sheet([['02/01/2026', '01/02/2026'], ['05/02/2026', '07/03/2026'], ['10/02/2026', '12/03/2026'], ['02/03/2026', '01/04/2026']]);
    const ledger = theLedger(rows);
    expect(ledger.dateOrder).toBe('dmy');
    expect(dueDates(ledger)).toEqual(['2026-02-01', '2026-03-07', '2026-03-12', '2026-04-01']);
  });

  it('due before invoiced in only one reading decides', () => {
    expect(theLedger(sheet([['05/01/2026', '04/02/2026'], ['11/01/2026', '10/02/2026']])).dateOrder).toBe('dmy');
  });

  it('terms that are usual in only one reading decide', () => {
    expect(theLedger(sheet([['03/12/2025', '02/01/2026'], ['04/12/2025', '03/01/2026']])).dateOrder).toBe('dmy');
  });

  it('the language of the headings decides last', () => {
    const rows: CellValue[][] = [['Kunde', 'Rechnungsnummer', 'Rechnungsdatum', 'Fälligkeit', 'Offener Betrag'], ['Acme', 'R1', '01/02/2026', '02/03/2026', 10], ['Acme', 'R2', '05/04/2026', '06/05/2026', 20]];
    expect(dueDates(theLedger(rows))).toEqual(['2026-03-02', '2026-05-06']);
  });

  it('a column in two orders is refused', () => {
    expect(whyRefused(sheet([['25/02/2026', '27/03/2026'], ['02/25/2026', '03/27/2026'], ['01/02/2026', '03/03/2026']]))).toBe('ambiguous-dates');
  });

  it('any serial or ISO column is exact, in either date system', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 40_000, max: 50_000 }), { minLength: 1, maxLength: 30 }), (days) => {
      const expected = days.map((day) => isoOf(day + 30));
      expect(dueDates(theLedger(sheet(days.map((day) => [day, day + 30]))))).toEqual(expected);
      expect(dueDates(theLedger(sheet(days.map((day) => [isoOf(day), isoOf(day + 30)]))))).toEqual(expected);
      expect(dueDates(theLedger(sheet(days.map((day) => [day - 1462, day - 1432])), { dateSystem: 1904 }))).toEqual(expected);
    }), { numRuns: 30 });
  });
});

describe('a file opened under another country\'s settings', () => {
  /** What Excel makes of dd/mm/yyyy under US settings: days up to 12 become dates with day and month exchanged, the others stay text. */
  const spoiled = (day: number): CellValue => {
    const [year, month, dayOfMonth] = isoOf(day).split('-').map(Number);
    return dayOfMonth <= 12 ? dayOf(year, dayOfMonth, month) ?? 0 : `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  };
  const start = dayFromIso('2026-01-02') ?? 0;
  const days = Array.from({ length: 24 }, (_, index) => start + index * 7);

  it('is put right when the evidence is unanimous, and said', () => {
    const ledger = theLedger(sheet(days.map((day) => [spoiled(day), spoiled(day + 30)])));
    expect(dueDates(ledger)).toEqual(days.map((day) => isoOf(day + 30)));
    expect(problemsOf(ledger)).toEqual(expect.arrayContaining(['swapped-dates@C', 'swapped-dates@D']));
  });

  it('is left alone where real dates have days above 12', () => {
    const rows = days.map((day, index): [CellValue, CellValue] => (index % 2 === 0 ? [day, day + 30] : [isoOf(day).split('-').reverse().join('/'), isoOf(day + 30).split('-').reverse().join('/')]));
    const ledger = theLedger(sheet(rows));
    expect(dueDates(ledger)).toEqual(days.map((day) => isoOf(day + 30)));
    expect(problemsOf(ledger).filter((problem) => problem.startsWith('swapped'))).toEqual([]);
  });

  it('is refused when nothing proves it', () => {
    expect(whyRefused([['Customer', 'Invoice', 'Due date', 'Balance'], ['A', '1', dayFromIso('2026-03-02') ?? 0, 10], ['A', '2', dayFromIso('2026-05-04') ?? 0, 10], ['A', '3', '25/03/2026', 10], ['A', '4', '26/03/2026', 10]])).toBe('swapped-dates');
  });
});

describe('dates in figures alone', () => {
  const days: readonly (readonly [string, string])[] = [['2026-01-05', '2026-02-04'], ['2026-01-16', '2026-02-15'], ['2025-12-30', '2026-01-29'], ['2026-05-07', '2026-06-06']];
  const written: Record<string, (iso: string) => string> = {
    YYMMDD: (day) => day.slice(2).replace(/-/g, ''), DDMMYY: (day) => day.slice(8) + day.slice(5, 7) + day.slice(2, 4), MMDDYY: (day) => day.slice(5, 7) + day.slice(8) + day.slice(2, 4), CYYMMDD: (day) => `1${day.slice(2).replace(/-/g, '')}`,
    CYYDDD: (day) => `1${day.slice(2, 4)}${ofYear(day)}`, YYDDD: (day) => `${day.slice(2, 4)}${ofYear(day)}`, YYYYDDD: (day) => `${day.slice(0, 4)}${ofYear(day)}`,
  };
  const ofYear = (day: string): string => String((dayFromIso(day) ?? 0) - (dayFromIso(`${day.slice(0, 4)}-01-01`) ?? 0) + 1).padStart(3, '0');

  it.each(Object.keys(written))('%s, as text and as numbers, is read where the whole column leaves no doubt, and told', (form) => {
    for (const cell of [(text: string): CellValue => text, Number]) {
      const ledger = theLedger(sheet(days.map(([issued, due]) => [cell(written[form](issued)), cell(written[form](due))])));
      expect(Array.from(ledger.book.entries.issuedOn, isoOf)).toEqual(days.map(([issued]) => issued));
      expect(dueDates(ledger)).toEqual(days.map(([, due]) => due));
      expect(ledger.problems.filter(({ problem }) => problem === 'ambiguous-dates').map(({ column, message }) => [column, message.includes(`read as ${form}:`)])).toEqual([['C', true], ['D', true]]);
    }
  });

  it('a day of a spreadsheet stays one', () => expect(dueDates(theLedger(sheet([[46027, 46057], ['46038', '46068'], [46040, 46070]])))).toEqual(['2026-02-04', '2026-02-15', '2026-02-17']));

  it('is refused where two forms are as likely, and read when the mapping says the order', () => {
    const rows = sheet([['050126', '040226'], ['060126', '050226'], ['070126', '060226']]);
    expect(whyRefused(rows)).toBe('ambiguous-dates');
    expect(dueDates(theLedger(rows, { mapping: { dateOrder: 'dmy' } }))).toEqual(['2026-02-04', '2026-02-05', '2026-02-06']);
    expect(whyRefused(sheet([['260105', '260204']]))).toBe('ambiguous-dates');
    expect(whyRefused(sheet([['991399', '889977'], ['123499', '889988']]))).toBe('ambiguous-dates');
  });

  it('a cell in another form than its column is told and no date', () => {
    const rows = sheet([...days, ...days, ...days].map(([issued, due]) => [written.YYMMDD(issued), written.YYMMDD(due)]));
    rows[3][3] = '26035';
    expect(problemsOf(theLedger(rows))).toContain('unreadable-date@D4');
  });
});
