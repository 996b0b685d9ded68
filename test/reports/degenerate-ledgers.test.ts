/** Ledgers with next to nothing in them: every sheet is made, says something sensible, and shows no figure that is none. */
import { buildReports } from '../../src/reports';
import { layOut } from '../../src/reports/lay-out';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { reviewJson } from '../../src/workbench/report/review-json';
import { wordingFor } from '../../src/wording/sentences';
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';
import { aReading } from '../a/reading';

const AS_OF = day('2026-06-30');
const CHARGING: CollectionPolicy = {
  ...DEFAULT_POLICY, discount: { share: 0.02, withinDays: 10, insteadOfDays: 30 }, provision: { ...DEFAULT_POLICY.provision, method: 'own-rolls' },
  interest: { ...DEFAULT_POLICY.interest, method: 'statutory', region: 'uk', fixedSums: true }, aging: { ...DEFAULT_POLICY.aging, credits: 'oldest-invoice-first' },
};
const LEDGERS: Readonly<Record<string, { readonly documents: readonly ADocument[]; readonly backDating?: 'impossible' }>> = {
  'nothing at all': { documents: [] },
  'no history: open documents only': { documents: [{ issued: '2026-05-01', due: '2026-05-31', amount: '120.10' }, { customer: 'B', issued: '2026-06-20', amount: '7' }], backDating: 'impossible' },
  'one customer, one invoice': { documents: [{ issued: '2026-06-30', due: '2026-06-30', amount: '0.01' }] },
  'everything paid': { documents: Array.from({ length: 5 }, (_, at): ADocument => ({ customer: at < 3 ? 'A' : 'B', issued: `2026-0${at + 1}-03`, due: `2026-0${at + 1}-28`, amount: '500', payments: [[`2026-0${at + 1}-28`, '500']] })) },
  'everything paid, on days nobody told': { documents: [{ issued: '2026-01-03', amount: '500', payments: [['', '500']] }], backDating: 'impossible' },
  'only credits': { documents: [{ kind: 'credit-note', issued: '2026-05-01', amount: '-80' }, { customer: 'B', kind: 'payment', issued: '2026-06-01', amount: '-20' }] },
  'nothing issued by the day': { documents: [{ issued: '2026-12-01', due: '2026-12-31', amount: '10' }] },
  'no dates': { documents: [{ amount: '33' }, { customer: 'B', amount: '-5', kind: 'credit-note' }], backDating: 'impossible' },
  'an overpaid invoice': { documents: [{ issued: '2026-01-01', due: '2026-01-31', amount: '100', payments: [['2026-02-01', '130']] }] },
  'without decimals, and zero amounts': { documents: [{ currency: 'JPY', issued: '2026-01-01', due: '2026-01-31', amount: '0' }, { currency: 'JPY', issued: '2026-02-01', due: '2026-03-01', amount: '1' }] },
};

test.each(Object.entries(LEDGERS).flatMap(([name, ledger]) => [DEFAULT_POLICY, CHARGING].map((policy) => [name, policy === CHARGING ? 'everything charged' : 'as by default', ledger, policy] as const)))('%s, %s', (_name, _how, ledger, policy) => {
  const book = { ...aBook(ledger.documents, { customers: [aCustomer('Customer', { creditLimit: 0 })] }), backDating: ledger.backDating ?? 'exact' as const };
  const reading = aReading([], { book });
  const review = makeReview(book, AS_OF, policy);
  const sheets = buildReports(review, reading, wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' }).map((sheet) => layOut(sheet, new Map()));
  expect(sheets.length).toBeGreaterThanOrEqual(10);
  for (const { id, cells, expected } of sheets) {
    const values = [...cells.flat(), ...expected.values()];
    expect({ id, wrong: values.filter((value) => (typeof value === 'number' ? !Number.isFinite(value) : /\b(NaN|Infinity|undefined|null|\[object)/.test(value))) }).toEqual({ id, wrong: [] });
    expect({ id, slots: cells.flat().filter((value) => typeof value === 'string' && !value.startsWith('=') && /\{\w+\}/.test(value)) }).toEqual({ id, slots: [] });
  }
  // JSON turns what is no number into null: so it is looked at before.
  const seen = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(seen) : [value]);
  expect(seen(reviewJson({ reading, review, reminders: review.accounts.map(() => ({ wait: 'nothing-due' as const })), letters: [] } as unknown as Parameters<typeof reviewJson>[0])).filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
  expect(review.totals.map((total, index) => total.open + total.credits - review.tieOut[index].ledger)).toEqual(review.totals.map(() => 0));
});
