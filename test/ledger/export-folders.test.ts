/** Sample exports of many products: every column, every row and every figure as a careful accountant reads them; and again with the products unknown, so that the generic reader alone must manage. */
import { expectedOf, exportNames, readExport, type ExpectedFigures, type ExpectedReading, type ExportCase } from '../a/export-folders';
import { day } from '../a/book';
import { columnLetter } from '../../src/ledger/column-letter';
import type { Ledger } from '../../src/ledger/ledger';
import { NO_DAY, isoOf } from '../../src/receivables/days';
import { exactText } from '../../src/receivables/money';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';

const names = exportNames();
const KNOWN = names.filter((name) => expectedOf(name).refused === undefined);
const ALONE = KNOWN.filter((name) => expectedOf(name).needsFormat === undefined);

const written = (on: number): string | null => (on === NO_DAY ? null : isoOf(on));

/** A cell of 32,767 characters is not written out in the expectation. */
const shown = (text: string): string => (text === 'x'.repeat(32_767) ? 'LONG' : text);

function readingOf(ledger: Ledger): ExpectedReading {
  const setAside: Record<string, number[]> = {};
  for (const { kind, row } of ledger.setAside) (setAside[kind] ??= []).push(row);
  return {
    format: ledger.format, headerRows: ledger.headerRows, columns: Object.fromEntries(ledger.columns.map(({ role, column }) => [role, columnLetter(column)])),
    dateOrder: ledger.dateOrder, kind: ledger.kind, statedAsOf: ledger.book.statedAsOf === null ? null : isoOf(ledger.book.statedAsOf),
    rowsRead: ledger.rowsRead, rowsTaken: ledger.rowsTaken, setAside, backDating: ledger.book.backDating,
    footer: Object.fromEntries(ledger.controls.flatMap(({ currency, footer }) => (footer === null ? [] : [[currency, exactText(footer, currency)]]))),
    problems: ledger.problems.map(({ problem, row }) => (row === null ? problem : `${problem}@${row}`)).sort(),
  };
}

function figuresOf(ledger: Ledger, review: ReceivablesReview): ExpectedFigures {
  const { entries, accounts, customers, applications } = ledger.book;
  const left = Float64Array.from(entries.amount);
  for (let i = 0; i < applications.count; i += 1) if (applications.on[i] <= review.asOf) left[applications.entry[i]] -= applications.amount[i];
  return {
    reading: readingOf(ledger),
    totals: review.totals.filter((total) => total.open !== 0 || total.credits !== 0).map((total) => ({
      currency: total.currency, open: exactText(total.open, total.currency), openCount: total.openCount, credits: exactText(total.credits, total.currency),
      buckets: Object.fromEntries(review.bucketLabels.map((label, index) => [label, exactText(total.buckets[index], total.currency)])),
    })).sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    customers: review.accounts.filter((account) => account.open !== 0 || account.credits !== 0).map((account) => ({ id: account.customer.id, name: shown(account.customer.name), currency: account.currency, open: exactText(account.open, account.currency), credits: exactText(account.credits, account.currency) }))
      .sort((a, b) => (`${a.id}|${a.currency}` < `${b.id}|${b.currency}` ? -1 : 1)),
    documents: Array.from({ length: entries.count }, (_, i) => {
      const account = accounts[entries.account[i]];
      return {
        row: entries.row[i], customer: customers[account.customer].id, number: String(entries.document[i]), issued: written(entries.issuedOn[i]), due: written(entries.dueOn[i]),
        open: exactText(left[i], account.currency), currency: account.currency,
      };
    }),
  };
}

async function figures(name: string, known: boolean): Promise<ExpectedFigures> {
  const outcome = await readExport(name, known);
  if (outcome.is === 'refused') throw new Error(`refused as ${outcome.why}: ${outcome.message}`);
  const { ledger } = outcome;
  expect(ledger.rowsTaken + ledger.setAside.length).toBe(ledger.rowsRead);
  expect(new Set(ledger.setAside.map(({ row }) => row)).size).toBe(ledger.setAside.length);
  const { asOf, homeCurrency } = expectedOf(name);
  const policy = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, homeCurrency } };
  const review = makeReview(ledger.book, day(asOf), policy);
  expect(review.tieOut.filter(({ difference }) => difference !== 0)).toEqual([]);
  return figuresOf(ledger, review);
}

/** What is expected, in the order and the words of what is read. */
function expectedFigures({ reading, totals, customers, documents }: ExportCase): ExpectedFigures {
  if (!reading || !totals || !customers || !documents) throw new Error('The sample expects neither figures nor a refusal.');
  return {
    reading: { ...reading, problems: [...reading.problems].sort() }, totals,
    customers: [...customers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), documents,
  };
}

function keyOf(account: object): string {
  const { id, currency } = account as { readonly id: string; readonly currency: string };
  return `${id}|${currency}`;
}

/** What the generic reader is held to: all of it, but for the format's name and the columns that the sample lists with a reason. */
function expectedAlone(sample: ExportCase): ExpectedFigures {
  const { reading, ...rest } = expectedFigures(sample);
  const { columns, documents } = sample.without ?? {};
  const merged = Object.fromEntries(Object.entries({ ...reading.columns, ...columns }).filter(([, letter]) => letter !== null)) as Record<string, string>;
  return { ...rest, ...(documents ? { documents: rest.documents.map((document, index) => ({ ...document, number: documents[index] })) } : {}), reading: { ...reading, format: 'generic', columns: merged } };
}

test.each(KNOWN)('%s is read right', async (name) => {
  expect(await figures(name, true)).toEqual(expectedFigures(expectedOf(name)));
});

test.each(ALONE)('%s is read right with its format entry removed', async (name) => {
  expect(await figures(name, false)).toEqual(expectedAlone(expectedOf(name)));
});

test.each(names.filter((name) => expectedOf(name).refused !== undefined))('%s: refused, with the reason', async (name) => {
  for (const known of [true, false]) {
    const outcome = await readExport(name, known);
    expect(outcome).toMatchObject({ is: 'refused', why: expectedOf(name).refused });
    expect(outcome.is === 'refused' ? outcome.message : '').toMatch(/^[A-Z"].{30,}\.$/);
  }
});

test('there are samples of every product, and hardly one needs its format', () => {
  expect(names.length).toBeGreaterThanOrEqual(55);
  expect(KNOWN.length - ALONE.length).toBeLessThanOrEqual(2);
});
