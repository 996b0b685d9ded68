/** Any ledger, written out in any shape, comes back equal to itself: columns in any order, further columns, preamble, bands, groups, totals, notes, repeated headings. */
import fc from 'fast-check';
import { AS_OF, aDocumentList, aShape, writeLedger, type WrittenDocument } from '../a/written-ledger';
import { aTable, openAt, theLedger } from '../a/ledger-sheets';
import { readLedger } from '../../src/ledger/read-ledger';
import type { ReadingContext } from '../../src/ledger/survey-sheet';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';

const CONTEXT: ReadingContext = { sheet: 'Sheet1', dateSystem: 1900, homeCurrency: 'USD' };

const plain = (one: WrittenDocument): string => [one.customer, one.number, one.issued, one.due, one.open].join(' | ');

test.each([['with', CONTEXT], ['without', { ...CONTEXT, formats: [] }]])('every document comes back as it was written, %s known formats', (_name, context) => {
  fc.assert(fc.property(aDocumentList, aShape, (documents, shape) => {
    const outcome = readLedger([writeLedger(documents, shape)], context);
    if (outcome.is === 'refused') throw new Error(outcome.message);
    const { book, setAside, rowsRead, rowsTaken } = outcome.ledger;
    const review = makeReview(book, AS_OF, DEFAULT_POLICY);
    const open = new Map<number, number>();
    for (let i = 0; i < book.applications.count; i += 1) open.set(book.applications.entry[i], (open.get(book.applications.entry[i]) ?? 0) + book.applications.amount[i]);
    const back = Array.from({ length: book.entries.count }, (_, i) => plain({
      customer: book.customers[book.accounts[book.entries.account[i]].customer].name, number: String(book.entries.document[i]),
      issued: book.entries.issuedOn[i], due: book.entries.dueOn[i], total: 0, open: book.entries.amount[i] - (open.get(i) ?? 0),
    }));
    expect(back.sort()).toEqual(documents.map(plain).sort());
    expect(rowsTaken).toBe(documents.length);
    expect(rowsTaken + setAside.length).toBe(rowsRead);
    if (shape.preamble) expect(book.statedAsOf).toBe(AS_OF);
    const claims = documents.reduce((sum, one) => sum + one.open, 0);
    expect(review.totals.reduce((sum, total) => sum + total.open + total.credits, 0)).toBe(claims);
  }), { numRuns: 200 });
});

// A list that the property drew: the sum of what was paid is below zero while the sum of the totals is above.
test('the line of sums does not tell that payments are written below zero', () => {
  const list = aTable(`
    Customer|Invoice|Date|Due date|Amount|Paid
    Aspen|1|2026-05-20|2026-06-19|3.00|0.00
    Aspen|2|2026-06-29|2026-06-29|-2.00|-1.00
    TOTAL||||1.00|-1.00`);
  expect(openAt(theLedger(list), '2026-06-30')).toEqual({ 1: 300, 2: -100 });
});

test.each([['below zero as the credit is', '-40.00'], ['above zero as what was paid of an invoice is', '40.00']])('what was used of a credit brings it closer to nothing, written %s', (_name, used) => {
  const list = aTable(`
    Customer|Invoice|Date|Due date|Amount|Paid
    Aspen|1|2026-05-20|2026-06-19|300.00|100.00
    Aspen|2|2026-05-29|2026-05-29|-100.00|${used}
    Aspen|3|2026-05-29|2026-05-29|-50.00|${used.replace('40', '50')}`);
  expect(openAt(theLedger(list), '2026-06-30')).toEqual({ 1: 20000, 2: -6000 });
});

// Another list that the property drew: the number beside the name was taken for another list, which ends before a note and the total.
test('a note and a total below two documents are no documents that a list beside them lacks', () => {
  const ledger = theLedger(aTable(`
    Party|Voucher No|Posting Date|Outstanding Amount|Party Code|Due Date
    Total Energies|1|2026-05-20|0.01|C10101|2026-06-19
    Aspen|2|2026-06-29|-0.01|C10100|2026-06-30
    Ann spoke to them on Monday|||||
    TOTAL|||0.00||`));
  expect(ledger.columns.map(({ role }) => role)).toEqual(expect.arrayContaining(['dueDate', 'customerId']));
});

// And one more: what was left of a credit is above it, and was taken for what the customer owes as a whole.
test('two credits of which the same is left are no balance of the customer', () => {
  const list = aTable(`
    Customer|Num|Date|Due date|Amount|Open balance
    Aspen|1|2026-05-20|2026-06-19|0.02|0.01
    Total Energies|2|2026-06-29|2026-06-29|-0.02|-0.01
    Total Energies|3|2026-06-29|2026-06-29|-0.01|-0.01`);
  expect(openAt(theLedger(list), '2026-06-30')).toEqual({ 1: 1, 2: -1, 3: -1 });
});
