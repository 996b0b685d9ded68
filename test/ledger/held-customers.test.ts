/** A hold of one document is that document's; a hold of a customer keeps from writing to it at all. */
import { MARK_ON_HOLD } from '../../src/receivables/entries';
import { aTable, theLedger } from '../a/ledger-sheets';

const held = (heading: string, ...holds: string[]): readonly [string[], number[]] => {
  const { book } = theLedger(aTable([`Customer|Invoice|Invoice date|Due date|Amount|${heading}`, ...holds.map((hold, at) => `${'AAAB'[at]}|F${at}|2026-01-05|2026-02-04|1${at}.00|${hold}`)].join('\n')));
  return [book.customers.filter(({ onHold }) => onHold).map(({ name }) => name), Array.from(book.entries.marks, (mark) => mark & MARK_ON_HOLD)];
};

it('one document on hold leaves the customer\'s others to be asked for, wherever it stands', () => {
  expect(held('On hold', 'Yes', 'No', 'No', 'No')).toEqual([[], [2, 0, 0, 0]]);
  expect(held('On hold', '', '', 'X', '')).toEqual([[], [0, 0, 2, 0]]);
  expect(held('Mahnsperre', 'ja', '', '', 'ja')).toEqual([[], [2, 0, 0, 2]]);
});

it('a customer all of whose documents are on hold, beside others none of whose are, is on hold', () => {
  expect(held('On hold', 'Yes', 'Yes', 'Yes', 'No')).toEqual([['A'], [2, 2, 2, 0]]);
});

it.each(['Account on hold', 'Credit hold', 'Kundensperre', 'Cliente bloccato'])('"%s" is the customer\'s, on however few of its rows', (heading) => {
  expect(held(heading, 'Yes', '', '', '')[0]).toEqual(['A']);
});

it('what is written once for each customer, as its name is, is the customer\'s', () => {
  const { book } = theLedger(aTable('Customer|Invoice|Invoice date|Due date|Amount|On hold\nA|F1|2026-01-05|2026-02-04|1.00|Yes\n|F2|2026-01-05|2026-02-04|2.00|\nB|F3|2026-01-05|2026-02-04|3.00|\n|F4|2026-01-05|2026-02-04|3.00|'));
  expect(book.customers.map(({ name, onHold }) => [name, onHold])).toEqual([['A', true], ['B', false]]);
});
