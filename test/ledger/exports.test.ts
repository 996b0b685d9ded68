/** Exports in the shapes of known products: every column, every row, every figure; and the same with the product unknown. */
import { EXPORT_SAMPLES, type ExportSample } from '../a/export-samples';
import { columnLetter } from '../../src/ledger/column-letter';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { NO_DAY, isoOf } from '../../src/receivables/days';

function read(sample: ExportSample, known: boolean): Ledger {
  const rows = sample.table.split('\n').map((line) => line.split('|'));
  const context = { sheet: 'Sheet1', dateSystem: 1900 as const, homeCurrency: Object.keys(sample.open)[0] };
  const outcome = readLedger(rows, known ? context : { ...context, formats: [] });
  if (outcome.is !== 'read') throw new Error(outcome.message);
  return outcome.ledger;
}

function openOf({ book }: Ledger): Record<string, number> {
  const open: Record<string, number> = {};
  const currencyOf = (entry: number): string => book.accounts[book.entries.account[entry]].currency;
  for (let i = 0; i < book.entries.count; i += 1) open[currencyOf(i)] = (open[currencyOf(i)] ?? 0) + book.entries.amount[i];
  for (let i = 0; i < book.applications.count; i += 1) open[currencyOf(book.applications.entry[i])] -= book.applications.amount[i];
  return open;
}

const written = (day: number): string | null => (day === NO_DAY ? null : isoOf(day));

describe.each(EXPORT_SAMPLES.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  // What a heading alone cannot tell: an optional column that only the product's own manual explains.
  const onlyKnown: Record<string, readonly string[]> = {
    'Xero aged receivables detail': ['reference', 'appliesTo'],
    'Sage 50 aged debtors, detailed': ['invoiceNumber', 'reference'],
  };

  it.each([['known', true], ['with its format entry removed', false]] as const)('is read right, %s', (_name, known) => {
    const ledger = read(sample, known);
    const columns = Object.fromEntries(ledger.columns.map(({ role, column }) => [role, columnLetter(column)]));
    const expected: Record<string, string> = { ...sample.columns };
    if (!known) for (const role of onlyKnown[sample.name] ?? []) { delete columns[role]; delete expected[role]; }
    expect(columns).toEqual(expected);
    expect(ledger.format).toBe(known ? sample.format : 'generic');
    expect({ kind: ledger.kind, headerRows: ledger.headerRows, dateOrder: ledger.dateOrder }).toEqual({ kind: sample.kind, headerRows: sample.headerRows, dateOrder: sample.dateOrder });
    expect(ledger.book.statedAsOf === null ? undefined : isoOf(ledger.book.statedAsOf)).toBe(sample.asOf);
    expect(ledger.book.entries.count).toBe(sample.documents);
    expect(openOf(ledger)).toEqual(sample.open);
    expect(ledger.book.customers.map(({ id }) => id).sort()).toEqual([...sample.customers].sort());
    expect([written(ledger.book.entries.issuedOn[0]), written(ledger.book.entries.dueOn[0])]).toEqual(sample.first);
  });

  it('accounts for every row and ties to its own footer', () => {
    const ledger = read(sample, true);
    expect(ledger.rowsTaken + ledger.setAside.length).toBe(ledger.rowsRead);
    expect(new Set(ledger.setAside.map(({ row }) => row)).size).toBe(ledger.setAside.length);
    expect(ledger.setAside.filter(({ kind }) => kind === 'unknown' || kind === 'problem')).toEqual([]);
    expect(Object.fromEntries(ledger.controls.map(({ currency, taken }) => [currency, taken]))).toEqual(sample.open);
    for (const control of ledger.controls) if (control.footer !== null) expect(control.footer).toBe(control.taken);
    expect(ledger.problems.filter(({ problem }) => problem === 'footer-differs')).toEqual([]);
  });
});
