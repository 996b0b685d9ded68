/** Ledgers that say that their amounts are thousands: read as they stand, and told. */
import { aTable, theLedger } from '../a/ledger-sheets';

const ROWS = `Alder|1|2026-08-01|2026-08-31|10
Birch|2|2026-08-11|2026-09-10|11`;
const under = (title: string, amount = 'Open balance') => theLedger(aTable(`${title}||||\nCustomer|Invoice no|Invoice date|Due date|${amount}\n${ROWS}`));
const told = (title: string, amount?: string) => under(title, amount).problems.filter(({ problem }) => problem === 'implausible-amount').map(({ severity, value }) => [severity, value]);

test.each(['Open items (in thousands)', 'Offene Posten in TEUR', 'Créances, en milliers', 'Crediti in migliaia', 'Openstaande posten in duizenden', 'Open items, T€', 'Amounts in ’000s'])('"%s" is told, and the amounts stay as they are', (title) => {
  expect(told(title)).toEqual([['warning', title]]);
  expect([...under(title).book.entries.amount]).toEqual([1000, 1100]);
});

test('a heading may say it too', () => {
  for (const heading of ['Open balance in TEUR', 'Open balance £\'000', 'Open balance (000s)', 'Open balance (Tsd. EUR)', 'Open balance (miles de €)', 'Open balance (£k)']) expect(told('Open items', heading)).toEqual([['warning', heading]]);
});

test.each(['Open items', 'Thousand Oaks Ltd, open items', 'Call 0800 000 000', 'Milliers & Fils', 'Kusd Marine'])('"%s" says nothing of thousands', (title) => {
  expect(told(title)).toEqual([]);
});
