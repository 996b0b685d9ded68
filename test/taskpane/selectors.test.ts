/** The figures and choices that screens show, worked out by hand. */
import fc from 'fast-check';
import { placesOf } from '../../src/taskpane/parts/aging-bar';
import { placeAfter } from '../../src/taskpane/parts/letter-list';
import { asideGroups, asOfOf, columnLetter, currencyViews, isMinor, problemCounts, roleLines, tiesOut } from '../../src/taskpane/selectors';
import { INITIAL } from '../../src/taskpane/state';
import { day } from '../a/book';
import { aLedger, reviewedOf } from '../a/desk';
import { readAndReviewed } from '../a/reading';

const ledger = aLedger();
const { review } = reviewedOf(ledger, day('2026-09-30'));
const today = day('2026-10-05');

test('the as-of day is hers, else the sheet\'s, else today', () => {
  const read = { ...INITIAL, reading: { is: 'read', ledger } } as const;
  expect(asOfOf({ ...read, asOf: day('2026-08-31') }, today)).toEqual({ day: day('2026-08-31'), from: 'chosen' });
  expect(asOfOf(read, today)).toEqual({ day: day('2026-09-30'), from: 'stated' });
  expect(asOfOf({ ...INITIAL, reading: { is: 'read', ledger: aLedger({ book: { ...ledger.book, statedAsOf: null } }) } }, today)).toEqual({ day: today, from: 'today' });
  expect(asOfOf(INITIAL, today)).toEqual({ day: today, from: 'today' });
});

test('the card lists what was read, then what a review leans on and nobody found', () => {
  expect(roleLines(ledger, false).map((line) => line.role)).toEqual(['customerName', 'invoiceNumber', 'dueDate', 'balance', 'currency', 'invoiceDate']);
  expect(roleLines(ledger, true).filter((line) => line.reading === null).map((line) => line.role)).toEqual(['invoiceDate', 'amount']);
  expect(roleLines(aLedger({ columns: [] }), false).every((line) => line.reading === null)).toBe(true);
});

test('only what was read with confidence and bears no figure is folded away', () => {
  const line = (role: 'email' | 'dueDate', confidence: number): Parameters<typeof isMinor>[0] => ({ role, reading: { role, column: 0, heading: 'x', confidence, because: 'x' } });
  expect(isMinor(line('email', 1))).toBe(true);
  expect(isMinor(line('email', 0.5))).toBe(false);
  expect(isMinor(line('dueDate', 1))).toBe(false);
  expect(isMinor({ role: 'email', reading: null })).toBe(false);
});

test('rows set aside are grouped by kind, the first few with their reasons', () => {
  const setAside = Array.from({ length: 12 }, (_, index) => ({ sheet: 'Invoices', row: index + 1, kind: index % 3 === 0 ? 'subtotal' as const : 'blank' as const, because: 'so' }));
  expect(asideGroups(aLedger({ setAside }), 2).map(({ kind, count, shown }) => [kind, count, shown.map((row) => row.row)])).toEqual([['subtotal', 4, [1, 4]], ['blank', 8, [2, 3]]]);
});

test('problems are counted by severity', () => {
  expect(problemCounts(ledger)).toEqual({ error: 0, warning: 1, notice: 0 });
});

test('each currency stands alone, the one with the most documents first', () => {
  const [usd, eur] = currencyViews(review);
  expect(usd).toMatchObject({ currency: 'USD', open: 3460011, openCount: 5, pastDue: 1368450, credits: -25000, disputed: 0, difference: 0 });
  expect(usd?.parts.map((part) => part.amount)).toEqual([2091561, 128450, 400000, 0, 840000]);
  expect(usd?.pastDueShare).toBeCloseTo(0.3955, 4);
  expect(eur).toMatchObject({ currency: 'EUR', open: 310000, pastDue: 310000, pastDueShare: 1 });
  expect(tiesOut(review)).toBe(true);
});

test('shares of an aging add up to one, and a bucket of credits has none', () => {
  const withCredits = readAndReviewed([
    { customer: 'A', issued: '2026-01-01', due: '2026-02-01', amount: '100.00' },
    { customer: 'A', kind: 'credit-note', issued: '2026-08-20', due: '2026-08-20', amount: '-40.00' },
  ], '2026-09-30', { aging: { credits: 'by-own-date' } }).review;
  const [view] = currencyViews(withCredits);
  expect(view?.parts.map((part) => part.amount)).toContain(-4000);
  expect(view?.parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 12);
  expect(view?.parts.every((part) => part.share >= 0)).toBe(true);
});

test('nothing open has no past-due share', () => {
  expect(currencyViews(readAndReviewed([{ amount: '10.00', issued: '2026-01-01', due: '2026-02-01', payments: [['2026-02-02', '10.00']] }], '2026-09-30').review).every((view) => view.pastDueShare === null)).toBe(true);
});

test('the parts of the bar fill its width in order and never overlap', () => {
  fc.assert(fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 }), (amounts) => {
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    fc.pre(sum > 0);
    const places = placesOf(amounts.map((amount) => amount / sum));
    const drawn = places.filter((_, index) => (amounts[index] ?? 0) > 0);
    drawn.forEach((place, index) => {
      expect(place.width).toBeGreaterThan(0);
      const next = drawn[index + 1];
      if (next) expect(next.at).toBeCloseTo(place.at + place.width + 4, 6);
      else expect(place.at + place.width).toBeCloseTo(1000, 6);
    });
  }));
});

test('columns have the letters that a person sees', () => {
  expect([0, 25, 26, 39, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AN', 'ZZ', 'AAA']);
});

test('keys move through the letters and stop at the ends', () => {
  expect(placeAfter('ArrowDown', 0, 3)).toBe(1);
  expect(placeAfter('ArrowDown', 2, 3)).toBe(2);
  expect(placeAfter('ArrowUp', 0, 3)).toBe(0);
  expect(placeAfter('End', 0, 3)).toBe(2);
  expect(placeAfter('Home', 2, 3)).toBe(0);
  expect(placeAfter('PageDown', 1, 3)).toBe(2);
  expect(placeAfter('a', 1, 3)).toBeNull();
});
