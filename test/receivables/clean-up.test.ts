/** The clean-up list that needs open balances: credits beside overdue invoices, missing addresses, names alike, an amount that dwarfs the rest. */
import * as fc from 'fast-check';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { ReviewFinding } from '../../src/receivables/review';
import { similarNames } from '../../src/receivables/similar-names';
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';

const AS_OF = day('2026-09-30');
const LATE = { issued: '2026-07-01', due: '2026-07-31' };
const addressed = (...ids: string[]) => ({ customers: ids.map((id) => aCustomer(id, { email: 'a@b.example' })) });

function found(problem: string, documents: readonly ADocument[], more: Parameters<typeof aBook>[1] = {}): readonly ReviewFinding[] {
  return makeReview(aBook(documents, more), AS_OF, DEFAULT_POLICY).findings.filter((finding) => finding.problem === problem);
}

test('credits beside overdue invoices, at the first credit\'s row; not beside invoices that are current, nor once applied', () => {
  const credit: ADocument = { customer: 'Alder', kind: 'credit-note', issued: '2026-08-01', amount: '-30.50' };
  const more: ADocument = { ...credit, kind: 'payment', amount: '-0.50' };
  expect(found('unapplied-credit', [{ customer: 'Alder', ...LATE, amount: '100.00' }, credit, more])).toEqual([
    { problem: 'unapplied-credit', severity: 'warning', source: { sheet: 'Ledger', row: 3 }, customer: 'Alder', value: '31.00 USD' },
  ]);
  expect(found('unapplied-credit', [{ customer: 'Alder', issued: '2026-09-01', due: '2026-10-01', amount: '100.00' }, credit])).toEqual([]);
  expect(found('unapplied-credit', [{ customer: 'Alder', ...LATE, amount: '100.00', currency: 'EUR' }, credit])).toEqual([]);
  expect(found('unapplied-credit', [{ customer: 'Alder', ...LATE, amount: '100.00' }, { ...credit, payments: [['2026-08-02', '-30.50']] }])).toEqual([]);
});

describe('missing addresses', () => {
  const documents: ADocument[] = [
    { customer: 'Alder', ...LATE, amount: '10.00' }, { customer: 'Birch', issued: '2026-09-20', due: '2026-10-20', amount: '10.00' }, { customer: 'Birch', issued: '2026-09-20', due: '2026-10-20', amount: '7', currency: 'JPY' },
    { customer: 'Cedar', ...LATE, amount: '10.00' }, { customer: 'Paid', ...LATE, amount: '10.00', payments: [['2026-08-01', '10.00']] },
  ];
  test('one line a customer who owes something, a warning where it is past due', () => {
    expect(found('missing-email', documents, addressed('Cedar')).map(({ customer, severity, source }) => [customer, severity, source.row])).toEqual([['Alder', 'warning', 2], ['Birch', 'notice', 4]]);
  });
  test('said once where nobody has an address', () => {
    expect(found('missing-email', documents)).toEqual([{ problem: 'missing-email', severity: 'warning', source: { sheet: 'Ledger', row: 2 }, value: '', count: 3 }]);
  });
});

test('names that may be one customer are proposed where one of them owes something, and nobody is merged', () => {
  const documents: ADocument[] = [{ customer: 'Barrow St. Theatre', ...LATE, amount: '1.00' }, { customer: 'Barrow Street Theatre', ...LATE, amount: '2.00', payments: [['2026-08-01', '2.00']] }];
  const review = makeReview(aBook(documents), AS_OF, DEFAULT_POLICY);
  expect(review.accounts).toHaveLength(2);
  expect(review.findings.filter(({ problem }) => problem === 'similar-customers')).toEqual([
    { problem: 'similar-customers', severity: 'notice', source: { sheet: 'Ledger', row: 2 }, customer: 'Barrow Street Theatre', value: 'Barrow St. Theatre · Barrow Street Theatre' },
  ]);
  expect(found('similar-customers', documents.map((one) => ({ ...one, payments: [['2026-08-01', one.amount]] as const })))).toEqual([]);
});

test.each([
  ['Alder Ltd', 'Alder Limited'], ['ALDER LTD.', 'The Alder'], ['Müller & Söhne GmbH', 'Muller und Sohne'], ['Harbour Foods', 'Harbuor Foods'], ['Harbour Foods', 'Harbour Food'],
  ['Meadow Rd Clinic', 'Meadow Rd. Clin.'], ['O\'Brien Plumbing', 'OBrien Plumbing'], ['Same Name', 'Same Name'],
])('%s and %s are alike', (left, right) => expect(similarNames([left, right])).toEqual([[0, 1]]));

test.each([
  ['Store 12', 'Store 13'], ['0379-NEVHP', '0380-NEVHP'], ['Alder North', 'Alder South'], ['Oak', 'Ash'], ['Elms', 'Elmo'], ['Bridge Street Bakery', 'Bridge Street Butcher'], ['Ltd', 'GmbH'], ['', ''],
])('%s and %s are not', (left, right) => expect(similarNames([left, right])).toEqual([]));

test('any names: no name twice as the later one, every pair in order, and capitals or accents make no difference', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 30 }), (names) => {
    const pairs = similarNames(names);
    expect(new Set(pairs.map(([, later]) => later)).size).toBe(pairs.length);
    expect(pairs.every(([first, later]) => first < later)).toBe(true);
  }));
});

test('an amount that dwarfs all others, as a slipped decimal point does; a large customer among large ones is none', () => {
  const usual = Array.from({ length: 12 }, (_, i): ADocument => ({ customer: 'A', ...LATE, amount: `${100 + i}.00` }));
  expect(found('implausible-amount', [...usual, { customer: 'B', ...LATE, amount: '10000.00' }])).toMatchObject([{ severity: 'warning', source: { row: 14 }, customer: 'B', value: '10000.00 USD' }]);
  expect(found('implausible-amount', [...usual, { customer: 'B', ...LATE, amount: '900.00' }])).toEqual([]);
  expect(found('implausible-amount', [...usual, { customer: 'B', ...LATE, amount: '10000.00' }, { customer: 'B', ...LATE, amount: '9000.00' }])).toEqual([]);
  expect(found('implausible-amount', [...usual.slice(0, 3), { customer: 'B', ...LATE, amount: '10000.00' }])).toEqual([]);
  expect(found('implausible-amount', [...usual, { customer: 'B', ...LATE, amount: '10000.00', currency: 'EUR' }])).toEqual([]);
});
