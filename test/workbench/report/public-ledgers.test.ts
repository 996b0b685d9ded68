/** The public ledgers that lie beside the project, where they do: totals, buckets, counts and every customer's buckets, exactly as figured out elsewhere. Without them it has nothing to compare and skips. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportCommand } from '../../../src/workbench/report/command';

const DATA = join(__dirname, '..', '..', '..', '..', 'shared', 'data');
const IBM = 'ibm_ar_original.expected-2012-12-31.json';
const LEDGERS = [
  ['ibm_ar_original.csv', '2012-12-31', IBM],
  ['ibm_ar_clean_dates.xlsx', '2012-12-31', IBM],
  ['ibm_ledger_as_seen_2013-09-30.csv', '2013-09-30', 'ibm_ledger_as_seen_2013-09-30.expected-2013-09-30.json'],
  ['ils_aging_workbook.xlsx', '2026-07-16', 'ils_aging_workbook.expected-2026-07-16.json'],
  ['sapfico_ar_invoices.csv', '2026-08-17', 'sapfico_ar_invoices.expected-2026-08-17.json'],
] as const;

type Buckets = Readonly<Record<string, string>>;
interface Figured {
  readonly open_total: string;
  readonly open_count: number;
  readonly buckets: Buckets;
  readonly bucket_counts: Readonly<Record<string, number>>;
  readonly past_due_total: string;
  readonly past_due_count: number;
  readonly disputed_open_total: string;
  readonly disputed_open_count: number;
  readonly customers: readonly ({ readonly customer: string; readonly open_total: string; readonly open_count: number } & Readonly<Record<'current' | '1-30' | '31-60' | '61-90' | '90+', string>>)[];
}
interface Answer {
  readonly tieOut: readonly { readonly difference: string }[];
  readonly totals: readonly ({ readonly currency: string; readonly buckets: Buckets } & Readonly<Record<string, unknown>>)[];
  readonly customers: readonly { readonly name: string; readonly id: string; readonly currency: string; readonly open: string; readonly openCount: number; readonly buckets: Buckets }[];
}

/** "current" there is "Current" here. */
function named<T>(buckets: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(['current', '1-30', '31-60', '61-90', '90+'].map((name) => [name === 'current' ? 'Current' : name, buckets[name]]));
}

(existsSync(DATA) ? describe : describe.skip)('public ledgers', () => {
  let out = '';
  beforeEach(() => { out = mkdtempSync(join(tmpdir(), 'dunwell-public-')); });
  afterEach(() => rmSync(out, { recursive: true, force: true }));

  test.each(LEDGERS)('%s as of %s', async (ledger, asOf, figured) => {
    const status = await reportCommand([join(DATA, ledger), '--as-of', asOf, '--out', out], { version: 'test', now: new Date(2026, 0, 1), print: () => undefined, complain: (text) => { throw new Error(text); } });
    expect(status).toBe(0);
    const answer = JSON.parse(readFileSync(join(out, 'review.json'), 'utf8')) as Answer;
    const expected = JSON.parse(readFileSync(join(DATA, figured), 'utf8')) as Figured & { readonly per_currency?: Readonly<Record<string, Figured>> };
    const currencies = expected.per_currency ?? { [answer.totals[0].currency]: expected };
    expect(answer.totals.map((total) => total.currency).sort()).toEqual(Object.keys(currencies).sort());
    expect(answer.tieOut.filter((line) => line.difference !== '0.00')).toEqual([]);
    for (const [currency, figures] of Object.entries(currencies)) {
      expect(answer.totals.find((total) => total.currency === currency)).toMatchObject({
        open: figures.open_total, openCount: figures.open_count, pastDue: figures.past_due_total, pastDueCount: figures.past_due_count,
        disputed: figures.disputed_open_total, disputedCount: figures.disputed_open_count, credits: '0.00',
        buckets: named(figures.buckets), bucketCounts: named(figures.bucket_counts),
      });
      const open = answer.customers.filter((customer) => customer.currency === currency && customer.openCount > 0);
      const known = figures.customers.filter((customer) => customer.open_count > 0);
      expect(open.map(({ name, open: amount, openCount, buckets }) => ({ name, amount, openCount, buckets })).sort((a, b) => (a.name < b.name ? -1 : 1)))
        .toEqual(known.map((customer) => ({ name: customer.customer, amount: customer.open_total, openCount: customer.open_count, buckets: named(customer) })).sort((a, b) => (a.name < b.name ? -1 : 1)));
    }
  });
});
